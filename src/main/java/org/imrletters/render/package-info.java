/**
 * Prints a letter: the words come decided, and leave here laid out.
 *
 * <p>Each renderer is a function of its values, and none adds, drops or reorders a word.
 */
@NullMarked
package org.imrletters.render;

import org.jspecify.annotations.NullMarked;
