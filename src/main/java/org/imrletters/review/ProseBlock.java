package org.imrletters.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** A mark alone at the start of a line starts no list. */
    @Override
    public String typed() {
      int blank = Prose.of(text).blocks().get(0) instanceof Points ? text.indexOf(' ') : -1;
      return blank < 0 ? text : text.substring(0, blank) + "\n" + text.substring(blank + 1);
    }
  }

  /**
   * A list of short points.
   *
   * @param start the number of its first point in digits, or its letter; empty where the points are not numbered
   * @param items the points in order
   */
  record Points(String start, List<Point> items) implements ProseBlock {

    /** Keeps the list from changing behind the reader's back. */
    public Points {
      items = List.copyOf(items);
    }

    /** Points that are not numbered, each without line breaks. */
    public Points(List<String> items) {
      this("", items.stream().map(text -> new Point(text, List.of())).toList());
    }

    /** What each of its points says, and each point within those, in reading order. */
    public List<String> lines() {
      return items.stream()
          .flatMap(
              item -> Stream.concat(Stream.of(item.text), item.lists.stream().flatMap(list -> list.lines().stream())))
          .toList();
    }

    @Override
    public String plain() {
      return String.join("\n", lines());
    }

    @Override
    public String typed() {
      return typed("");
    }

    private String typed(String indent) {
      return IntStream.range(0, items.size())
          .mapToObj(i -> indent + mark(i) + items.get(i).text
              + items.get(i).lists.stream()
                  .map(list -> "\n" + list.typed(indent + "   "))
                  .collect(Collectors.joining()))
          .collect(Collectors.joining("\n"));
    }

    private String mark(int item) {
      return start.isEmpty() ? "- " : ListMark.label(start, item) + (Character.isDigit(start.charAt(0)) ? ". " : ") ");
    }
  }

  /**
   * A point of a list.
   *
   * @param text its words, without line breaks
   * @param lists the lists that stand below it
   */
  record Point(String text, List<Points> lists) {

    /** Keeps the lists from changing behind the reader's back. */
    public Point {
      lists = List.copyOf(lists);
    }
  }
}
