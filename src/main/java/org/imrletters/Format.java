package org.imrletters;

import java.util.Locale;
import java.util.Optional;

/** What a letter can be printed as. All say the same words in the same order. */
public enum Format {
  /** Plain text in UTF-8, filled to a number of columns. */
  TEXT("txt"),
  /** One self-contained page in UTF-8. */
  HTML("html"),
  /** Tagged PDF: PDF/UA-1 and PDF/A-2a in one file, on US Letter. */
  PDF("pdf"),
  /** A DOCX file for those who must edit the letter, marked as a draft; no letter to be posted. */
  DOCX("docx");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /**
   * The format that a file's ending asks for: {@code .txt} or {@code .text}, {@code .html} or {@code .htm},
   * {@code .pdf}, {@code .docx}.
   */
  public static Optional<Format> ofFileName(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "txt", "text" -> Optional.of(TEXT);
      case "html", "htm" -> Optional.of(HTML);
      case "pdf" -> Optional.of(PDF);
      case "docx" -> Optional.of(DOCX);
      default -> Optional.empty();
    };
  }

  /** The usual ending of such a file, without the dot. */
  public String ending() {
    return ending;
  }
}
