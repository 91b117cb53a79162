package org.imrletters.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Text written by a person: paragraphs and plain lists, and no other markup.
 *
 * @param blocks the paragraphs and lists in reading order; empty where the text holds no word
 * @param languages the same text in each language that it is given in, by the first part of its BCP 47 tag; empty for a
 *     text of which nobody said its language
 */
public record Prose(List<ProseBlock> blocks, Map<String, Passage> languages) {

  /** Keeps the collections from changing behind the reader's back. */
  public Prose {
    blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
    languages = FieldValue.inOrder(languages);
  }

  /**
   * A text in one language.
   *
   * @param text the text
   * @param translation who made it of the text in another language; absent for the text that it was made of
   */
  public record Passage(Prose text, Optional<Translation> translation) {
    /** Refuses null, naming the part that is. */
    public Passage {
      Required.all("text translation", text, translation);
    }
  }

  /**
   * Who translated a text.
   *
   * @param translator the name of the person or the office
   * @param date when that was done
   */
  public record Translation(String translator, LocalDate date) {
    /** Refuses null, naming the part that is. */
    public Translation {
      Required.all("translator date", translator, date);
    }
  }

  /**
   * A text in several languages, of which a letter prints its own.
   *
   * @param languages the text in each, by the first part of its BCP 47 tag, such as {@code es}
   * @param printed the one that is printed; a case file that is read prints the language of its letter
   * @throws IllegalArgumentException if the text is not given in that language
   */
  public static Prose of(Map<String, Passage> languages, String printed) {
    if (!languages.containsKey(printed)) {
      throw new IllegalArgumentException("the text is not given in '" + printed + "'");
    }
    return new Prose(languages.get(printed).text().blocks(), languages);
  }

  /**
   * Reads text as a case file means it: a blank line starts a paragraph; lines that start with {@code - }, a bullet, or
   * a number make a list, and those that are indented below a point a list within it; every other line break is a space.
   * Anything else prints as it was typed.
   */
  public static Prose of(String text) {
    return new ProseReader(text).read();
  }

  /** The text that {@link #of} reads as this one; a line break at its end, unless there is no word in it. */
  public String typed() {
    return isBlank() ? "" : blocks.stream().map(ProseBlock::typed).collect(Collectors.joining("\n\n", "", "\n"));
  }

  /** Whether there is no word in it. */
  public boolean isBlank() {
    return blocks.isEmpty();
  }

  /** The words alone, blocks parted by a blank line, list items by a line break. */
  public String plain() {
    return blocks.size() == 1 ? blocks.get(0).plain()
        : blocks.stream().map(ProseBlock::plain).collect(Collectors.joining("\n\n"));
  }
}
