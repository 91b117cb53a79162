/**
 * Writes a letter down as a DOCX file (ECMA-376), for those who must edit it: words, elements and looks, but no lines and
 * no pages, which are for whoever opens it to make.
 */
@NullMarked
package org.imrletters.paper.docx;

import org.jspecify.annotations.NullMarked;
