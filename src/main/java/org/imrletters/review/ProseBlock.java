package org.imrletters.review;

import java.util.List;
import java.util.Objects;

/** A paragraph or a list of a {@link Prose}. */
public sealed interface ProseBlock {

  /** The words of this block alone. */
  String plain();

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
  }
}
