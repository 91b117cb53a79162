package org.imrletters.imported;

import java.util.List;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;

/**
 * The words of a letter in reading order, without the furniture of its pages.
 *
 * @param how how they were found
 * @param words the words, labels of lists among them
 * @param doubts where it could not be told how a word is written, such as one that a line's end parts
 */
public record LetterWords(How how, List<Word> words, List<Diagnostic> doubts) {

  /** Keeps the lists from changing behind the reader's back. */
  public LetterWords {
    words = List.copyOf(words);
    doubts = List.copyOf(doubts);
  }

  /**
   * Reads a letter: a PDF, a text as {@code pdftotext} writes it, or HTML of this library. What it is, its bytes say.
   *
   * <p>Fails with {@code no-text-in-letter} where a PDF is a scan, {@code encrypted-pdf} where it asks for a password,
   * {@code not-a-pdf} where it is damaged, {@code malformed-html}, {@code not-text}, {@code forbidden-character}, or
   * {@code file-too-large}.
   *
   * @param letter its bytes
   * @param name what complaints call it
   */
  public static Checked<LetterWords> read(byte[] letter, String name) {
    return PdfLetter.is(letter) ? PdfLetter.read(letter, name)
        : HtmlLetter.is(letter) ? HtmlLetter.read(letter, name) : TextLetter.read(letter, name);
  }

  /** How words were found. */
  public enum How {
    /** By the tags of a PDF. */
    TAGS("by the tags of the PDF"),
    /** By where they stand on the pages of a PDF. */
    POSITION("by where words stand on the pages, as the PDF has no tags for them"),
    /** In a text. */
    TEXT("as text"),
    /** In HTML. */
    HTML("as HTML");

    private final String words;

    How(String words) {
      this.words = words;
    }

    /** The same for people. */
    public String words() {
      return words;
    }
  }

  /** What parts a word from the one before it, from the least to the most. */
  public enum Gap {
    /** Nothing: both are one word on paper. */
    NONE,
    /** A space. */
    SPACE,
    /** The end of a line, which may be one of a paragraph or not. */
    LINE,
    /** The end of a page, of which nobody knows whether a paragraph ended there. */
    PAGE,
    /** The end of a paragraph, a heading or a cell. */
    PARAGRAPH,
    /** The start of a point of a list; the word is its label, {@code -} where it has no number. */
    POINT
  }

  /**
   * A word, with the punctuation at it.
   *
   * @param before what parts it from the word before
   * @param indent how deep the list is whose point it starts; 0 for a list that is in no other, and all other words
   * @param head what stands over the column of the table's cell that it is in; empty for a head, and outside of tables
   * @param page its page, counted from 1
   * @param line its line on that page, counted from 1; in HTML, that of the file
   */
  public record Word(String text, Gap before, int indent, String head, int page, int line) {

    /** Its place for people. */
    public String place() {
      return "page " + page + ", line " + line;
    }

    /** Another word in the same place. */
    Word saying(String other) {
      return new Word(other, before, indent, head, page, line);
    }
  }
}
