/**
 * Prints a letter on screens: as plain text and as HTML.
 *
 * <p>Each renderer is a function of its values, and none adds, drops or reorders a word.
 */
@NullMarked
package org.imrletters.render;

import org.jspecify.annotations.NullMarked;
