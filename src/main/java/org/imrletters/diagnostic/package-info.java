/**
 * What is wrong, where, and what to do about it.
 *
 * <p>Plain immutable values. Every complaint of the product is a {@link org.imrletters.diagnostic.Diagnostic}, whoever
 * makes it.
 */
@NullMarked
package org.imrletters.diagnostic;

import org.jspecify.annotations.NullMarked;
