/**
 * Lays a letter out: from its words and their looks to lines at places on pages, in points from a page's top left
 * corner.
 *
 * <p>Values and functions alone: it knows no file format, and of fonts just how wide their characters are.
 */
@NullMarked
package org.imrletters.paper.layout;

import org.jspecify.annotations.NullMarked;
