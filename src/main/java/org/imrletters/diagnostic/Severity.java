package org.imrletters.diagnostic;

/** Whether a letter may still be printed. */
public enum Severity {
  /** The letter is not printed until this is mended. */
  ERROR,
  /** The letter is printed; someone should look. */
  WARNING,
  /** The letter is printed; nobody need do anything, and yet it should be known. */
  NOTE
}
