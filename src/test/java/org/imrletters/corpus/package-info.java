/** Measures what the library makes of real public letters. */
@NullMarked
package org.imrletters.corpus;

import org.jspecify.annotations.NullMarked;
