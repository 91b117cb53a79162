/**
 * Writes PDF files (ISO 32000-1) object by object: their syntax, their object streams and their cross-reference.
 *
 * <p>It knows no letter and no page. PDFBox can write files too, but its document class draws the JDK's desktop into
 * every program that touches it, and takes longer to write a letter's objects than all the rest takes together.
 */
@NullMarked
package org.imrletters.paper.pdf;

import org.jspecify.annotations.NullMarked;
