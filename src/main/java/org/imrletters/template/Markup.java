package org.imrletters.template;

import java.util.List;

/**
 * Markup taken apart.
 *
 * @param tokens the tags and the words between them, in order
 * @param mistakes what is not of the vocabulary, in order
 */
record Markup(List<Token> tokens, List<Mistake> mistakes) {

  /** What a piece of markup is. */
  enum Kind {
    OPEN, CLOSE, WORDS
  }

  /**
   * A tag, or the words between two.
   *
   * @param kind what it is
   * @param text the tag's name, or the words with their entities resolved
   * @param style the tag's class; empty for none
   * @param link the address that the tag leads to; empty for none
   * @param offset where it starts
   */
  record Token(Kind kind, String text, String style, String link, int offset) {

    /** The words between two tags, or the end of a tag. */
    Token(Kind kind, String text, int offset) {
      this(kind, text, "", "", offset);
    }

    boolean opens(String tag) {
      return kind == Kind.OPEN && text.equals(tag);
    }

    boolean closes(String tag) {
      return kind == Kind.CLOSE && text.equals(tag);
    }
  }

  /**
   * Something that is not of the vocabulary.
   *
   * @param code the stable name of the mistake
   * @param offset where it starts
   * @param length how many characters it is long
   * @param message what is wrong
   * @param hint what to do about it
   */
  record Mistake(String code, int offset, int length, String message, String hint) {}
}
