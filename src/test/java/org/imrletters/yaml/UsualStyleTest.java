package org.imrletters.yaml;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsualStyleTest {

  /** One of everything. */
  private static final String ALL = """
      # a remark: of its own
      a: some words, 1.10 (no. 3) [x]  # and a remark
      b-c:
        d_1: "Klonopin 1mg, #25: 'daily'"
        e:   'a "quote" # 6'
      f: |
        First line,
          deeper: # 7

        and - on.

      list:
        - g: [x y, "z", {h: i, j: [k]},
              (l)]
          m: |-
            words
        - n: {o: 2015-09-25,
             p: q}

        # below

        -   last one
      same:
      - r
      - s: t
      """;

  private static final List<String> SLIPS = List.of("\n", "\n\n", " ", "  ", "\n  ", "\n    ", "\t", "\r", "\n \n", "#",
      " #", "  # x", "  # 6", " # x", "\n# x\n", "\n#x\n", "-", "- ", "\n- ", "\n  - ", "- - ", ":", ": ", "a: ",
      "\nb: c\n", "\n  d: e", "|", "|-", "|+", ">", "'", "\"", "\\", "[", "]", "{", "}", ",", ", ", "?", "? ", "!",
      "!t ", "&", "&t ", "*", "*t", "%", "@", "`", "~", "null", "---", "\n---\n", "\n...\n", "<<: ", "\u00e9", "\u2019",
      "\u00a0", "\u2028", "\u0085", "\ud83d\ude00");

  @Test
  void everythingThatIsUsualReadsAlike() {
    assertTrue(BothReaders.agreeOn(ALL));
  }

  @Test
  void everySlipOfThePenReadsAlike() {
    assertUsuallyAgree(IntStream.rangeClosed(0, ALL.length())
        .boxed()
        .flatMap(at -> SLIPS.stream().map(slip -> ALL.substring(0, at) + slip + ALL.substring(at))));
  }

  @Test
  void everyGapReadsAlike() {
    assertUsuallyAgree(IntStream.range(0, ALL.length())
        .boxed()
        .flatMap(from -> IntStream.rangeClosed(from, Math.min(from + 12, ALL.length()))
            .mapToObj(to -> ALL.substring(0, from) + ALL.substring(to))));
  }

  @Test
  void everyStretchReadsAlike() {
    assertUsuallyAgree(IntStream.range(0, ALL.length())
        .boxed()
        .filter(from -> (from == 0 || ALL.charAt(from - 1) == '\n') && ALL.charAt(from) != ' ')
        .flatMap(from -> IntStream.rangeClosed(from, ALL.length()).mapToObj(to -> ALL.substring(from, to) + "\n")));
  }

  /** So that the law is one about something: most of what it holds has to be read in the usual style. */
  private static void assertUsuallyAgree(Stream<String> texts) {
    List<Boolean> usual = texts.map(BothReaders::agreeOn).toList();
    long read = usual.stream().filter(one -> one).count();
    assertTrue(read > usual.size() / 5, read + " of " + usual.size() + " were read in the usual style");
  }

  @Test
  void whatIsNotUsualIsLeftToTheParser() {
    for (String text : List.of("", "a", "a:\n", "a: b", "- a\n", "a: b\na: c\n", "a: &x b\n", "a: b #c\n", "a:\tb\n",
        "---\na: b\n", "a: b\r\n", "a: > \n  b\n", "a: \"\\u0041\"\n", "\"a\": b\n", "a: b\n  c\n")) {
      assertFalse(BothReaders.agreeOn(text), text);
    }
  }

  @Test
  void deepAndLargeFilesAreLeftToTheParser() {
    assertTrue(BothReaders.agreeOn("a: " + "[".repeat(10) + "b" + "]".repeat(10) + "\n"));
    assertFalse(BothReaders.agreeOn("a: " + "[".repeat(100_000) + "\n"));
    assertFalse(BothReaders.agreeOn("a: b\nc: " + "d".repeat(100_000) + "\n"));
  }
}
