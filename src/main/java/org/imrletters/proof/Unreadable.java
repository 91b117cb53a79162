package org.imrletters.proof;

import java.io.IOException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;

/** A file is no letter that can be read back. */
final class Unreadable extends IOException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String hint;

  private Unreadable(String code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  static Unreadable notAPdf() {
    return new Unreadable("not-a-pdf", "the file is no PDF, or a damaged one",
        "a letter that was cut short on its way can be sent again, or printed again from its case");
  }

  static Unreadable editable() {
    return new Unreadable("letter-is-editable", "the file is a DOCX, which anyone can edit",
        "nothing vouches for it: print the letter from its case as PDF, and verify that");
  }

  static Unreadable encrypted() {
    return new Unreadable("encrypted-pdf", "the file is encrypted", "imr encrypts no letter: someone did it later");
  }

  static Unreadable locked() {
    return new Unreadable("encrypted-pdf", "the file is encrypted, and asks for a password",
        "open it with its password, and save it without one");
  }

  static Unreadable tooLarge(String message) {
    return new Unreadable("file-too-large", message, "a letter takes some 100 KiB: is this the right file?");
  }

  static Unreadable unsaid() {
    return new Unreadable("no-provenance", "the file does not say where it comes from",
        "it was made by another program, or by imr before version 0.1.0, or its metadata was taken out");
  }

  static Unreadable malformed() {
    return new Unreadable("malformed-provenance", "what the file says of where it comes from cannot be read",
        "someone changed its metadata; print the letter again from its case");
  }

  /** What people are told, placed in this file. */
  Diagnostic told(String file) {
    return Diagnostic.error(code, FieldPath.ROOT, String.valueOf(getMessage()), hint).in(Location.ofFile(file));
  }
}
