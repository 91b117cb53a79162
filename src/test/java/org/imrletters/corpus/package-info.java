/** Turns the text of real public letters into cases, and measures what the library makes of them. */
@NullMarked
package org.imrletters.corpus;

import org.jspecify.annotations.NullMarked;
