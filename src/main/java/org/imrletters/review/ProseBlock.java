package org.imrletters.review;

import java.util.List;
import java.util.Objects;

/** A paragraph or a list of a {@link Prose}. */
public sealed interface ProseBlock {

  /** The words of this block alone. */
  String plain();

  /** The lines that {@link Prose#of} reads as this block. */
  String typed();

  /**
   * A paragraph.
   *
   * @param text its words, without line breaks
   */
  record Paragraph(String text) implements ProseBlock {
    /** Refuses null, naming the part that is. */
    public Paragraph {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String plain() {
      return text;
    }

    /** A hyphen alone at the start of a line starts no list. */
    @Override
    public String typed() {
      return text.startsWith("- ") ? "-\n" + text.substring(2) : text;
    }
  }

  /**
   * A list of short points.
   *
   * @param items the points in order, each without line breaks
   */
  record Points(List<String> items) implements ProseBlock {

    /** Keeps the list from changing behind the reader's back. */
    public Points {
      items = List.copyOf(Objects.requireNonNull(items, "items"));
    }

    @Override
    public String plain() {
      return String.join("\n", items);
    }

    @Override
    public String typed() {
      return "- " + String.join("\n- ", items);
    }
  }
}
