package org.imrletters.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Inline;
import org.imrletters.template.Markup.Kind;
import org.imrletters.template.Markup.Token;

/** The runs of one paragraph, as they come: white space between words is one space, and none at the ends of lines. */
final class Runs {

  private final List<Inline> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** How often each tag was opened and not closed. */
  private final Map<ElementType, Integer> open = new EnumMap<>(ElementType.class);

  /** The languages of the tags that are open, the innermost first, and of the block. */
  private final Deque<String> languages = new ArrayDeque<>();

  /** Where the words lead that come next; empty for nowhere. */
  private String address = "";

  /** How the words in hand are set, and where they lead. */
  private Inline.Run face = new Inline.Run("", false, false);

  /** How the blank is set that is owed before the next word. */
  private Inline.Run blank = face;

  private boolean atStart = true;
  private boolean owesBlank;

  /** The runs of a block in this language; empty for the letter's own. */
  Runs(String language) {
    languages.push(language);
  }

  /** Goes past the start or the end of a tag. */
  void pass(Token tag) {
    open.merge(tag.type(), tag.kind() == Kind.OPEN ? 1 : -1, Integer::sum);
    if (tag.kind() == Kind.OPEN) {
      languages.push(tag.attributes().language(languages.element()));
    } else if (languages.size() > 1) {
      languages.pop();
    }
    if (tag.type() == ElementType.LINK) {
      address = tag.attributes().link();
    }
  }

  /** Whether what comes next stands in a tag of this element. */
  boolean isIn(ElementType type) {
    return open.getOrDefault(type, 0) > 0;
  }

  /** A tag that was opened and closed unequally often. */
  Optional<ElementType> unbalanced() {
    return open.entrySet().stream().filter(tag -> tag.getValue() != 0).map(Map.Entry::getKey).findFirst();
  }

  /** Adds the words between two tags. */
  void add(String words) {
    int from = 0;
    for (int end = 0; end <= words.length(); end++) {
      if (end == words.length() || isBlank(words.charAt(end))) {
        word(words, from, end);
        owe(end < words.length() && !atStart);
        from = end + 1;
      }
    }
  }

  private void owe(boolean another) {
    if (another && !owesBlank) {
      owesBlank = true;
      blank = here();
    }
  }

  private Inline.Run here() {
    return new Inline.Run("", isIn(ElementType.STRONG), isIn(ElementType.EMPHASIS), address, languages.element());
  }

  /** Ends the line. */
  void breakLine() {
    owesBlank = false;
    endRun();
    runs.add(new Inline.Break());
    atStart = true;
  }

  /** The runs, without line breaks behind the last. */
  List<Inline> all() {
    endRun();
    while (!runs.isEmpty() && runs.get(runs.size() - 1) instanceof Inline.Break) {
      runs.remove(runs.size() - 1);
    }
    return runs;
  }

  private void word(String words, int from, int end) {
    if (from == end) {
      return;
    }
    Inline.Run next = here();
    if (!next.isSetLike(face)) {
      turn(next);
    }
    text.append(owesBlank ? " " : "").append(words, from, end);
    owesBlank = false;
    atStart = false;
  }

  private void turn(Inline.Run next) {
    // A blank stays in the tag that it was typed in: lines and addresses end where their words do.
    if (owesBlank && !blank.isSetLike(next)) {
      if (!blank.isSetLike(face)) {
        endRun();
        face = blank;
      }
      text.append(' ');
      owesBlank = false;
    }
    endRun();
    face = next;
  }

  private void endRun() {
    if (!text.isEmpty()) {
      runs.add(new Inline.Run(text.toString(), face.strong(), face.emphasized(), face.link(), face.language()));
      text.setLength(0);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
