package org.imrletters;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Other texts for cases: sentences, paragraphs and lists as reviewers write them, the same each time for one seed. */
final class FreeText {

  /** Texts of a case file that may have paragraphs. */
  private static final Pattern PROSE = Pattern
      .compile("(?m)^( *)(- )?((?:summary|rationale|judgment|dissent|denialReason): \\|\n)(?:\\1 +.*\n|\n)+");

  private static final List<String> STARTS = List.of("The worker", "He", "She", "A note of May 6, 2015,",
      "An MRI of 05/06/2015", "On examination (page 4 of the report), he", "“No change,” it says; he", "It",
      "At L4-5 and L5-S1, the disc", "Long-term use of opioids", "In 2014, on day 3. of the month, she", "X-rays",
      "The 55 year old painter", "Post-operative care");

  private static final List<String> MIDDLES = List.of("shows a 4 mm central protrusion",
      "reports pain of 7/10 in the left shoulder", "takes Norco 10/325mg twice a day (no. 60)",
      "has [sic] well-known side-effects", "was limited to - 5 degrees", "is 45% better - not more -",
      "is better – by far –", "was advised of post-operative care", "said that \"nothing helps\"",
      "is denied under § 9792.24.2 and/or the guideline", "failed therapy: rest, heat, and exercise",
      "went from grade 1 to grade 2", "cannot lift more than 10 lbs. with the arm");

  private static final List<String> ENDS = List.of(" since a fall in March 2014", " as of 10-13-2015",
      " according to the M.D. in charge, Jan. 2 to 5", " for the low back; the rest is unchanged", " (see above)",
      ", i.e., at rest", " with grade 2", " of the right knee, grade 3",
      " with numbness of both legs, and weakness, and trouble with sleep", " on page 7", " “as needed”",
      " [records of 2015]", "");

  private final Random random;

  FreeText(long seed) {
    this.random = new Random(seed);
  }

  /** The case file with other texts in it. */
  String in(String caseFile) {
    return PROSE.matcher(caseFile)
        .replaceAll(found -> Matcher.quoteReplacement(
            found.group().substring(0, found.end(3) - found.start()) + prose(found.group(1) + "    ")));
  }

  private String prose(String indent) {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(i -> block().stream().map(line -> indent + line + "\n").collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private List<String> block() {
    int kind = random.nextInt(12);
    return kind == 0 ? points(i -> i + 1 + ". ")
        : kind == 1 ? points(i -> (char) ('a' + i) + ") ")
            : kind == 2 ? points(i -> i % 3 == 0 ? "- " : "  - ") : List.of(sentences(1 + random.nextInt(8)));
  }

  private List<String> points(IntFunction<String> label) {
    return IntStream.rangeClosed(0, 1 + random.nextInt(4))
        .mapToObj(i -> label.apply(i) + sentences(1 + i % 2))
        .toList();
  }

  private String sentences(int count) {
    return IntStream.range(0, count).mapToObj(i -> sentence()).collect(Collectors.joining(" "));
  }

  private String sentence() {
    String words = pick(STARTS) + " " + pick(MIDDLES) + (random.nextBoolean() ? " and " + pick(MIDDLES) : "")
        + pick(ENDS);
    return words.replaceAll("[- .–]+$", "") + pick(List.of(".", ".", ".", ".", ".", "?", "!"));
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
