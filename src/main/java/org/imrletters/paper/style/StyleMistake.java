package org.imrletters.paper.style;

/**
 * Something in a style sheet that is wrong.
 *
 * @param code the stable name of the mistake: {@code forbidden-in-style}, {@code outsize-in-style}, {@code
 *     unknown-in-style} or {@code style-not-printed}
 * @param offset where it begins in the style sheet
 * @param length how many characters it is long
 * @param message what is wrong
 * @param hint what to do about it
 */
public record StyleMistake(String code, int offset, int length, String message, String hint) {}
