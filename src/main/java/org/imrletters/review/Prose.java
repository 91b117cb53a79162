package org.imrletters.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Text written by a person: paragraphs and plain lists, and no other markup.
 *
 * @param blocks the paragraphs and lists in reading order; empty where the text holds no word
 */
public record Prose(List<ProseBlock> blocks) {

  /** Keeps the list from changing behind the reader's back. */
  public Prose {
    blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
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
