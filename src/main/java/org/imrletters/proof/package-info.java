/**
 * Reads printed letters back: where they come from, the case file that they carry, and their words; and tells whether a
 * letter is what its case and its pack give. {@link org.imrletters.proof.PrintedPdf} tells the words, tags and pages of any
 * letter in a form that can be kept and compared.
 *
 * <p>Whoever asks may hold any file. It is read within limits, and just as far as this library writes its own; nothing
 * in it is run or fetched.
 */
@NullMarked
package org.imrletters.proof;

import org.jspecify.annotations.NullMarked;
