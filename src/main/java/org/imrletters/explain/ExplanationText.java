package org.imrletters.explain;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Ink;

/** Sets pages for a terminal: no line of prose is wider than 80 columns, and examples stand as they are typed. */
public final class ExplanationText {

  private static final int COLUMNS = 80;

  private static final Pattern PART = Pattern.compile("(?ms)^```([a-z ]+)\n(.*?)^```$|^(\\S.*?)(?=\n\n|\n?\\z)");

  /** Where the words of an example stand. An example without a pack is of a case file, which need not be said. */
  private static final Map<String, String> FILES = Map.of("pack", "pack.yaml:", "ftlx", "sections/how-made.ftlx:",
      "css", "letter.css:", "severities", "severities.yaml:");

  private static final String CASE_FILE = "case.yaml:";

  private ExplanationText() {}

  /** One page, with a line break at the end. */
  public static String of(Explanation explanation, Ink ink) {
    String rest = explanation.page().substring(explanation.page().indexOf("\n\n" + explanation.sentence()));
    return ink.strong(explanation.code()) + "\n" + ink.word(explanation.severity()) + "; " + explanation.source()
        + "\n\n" + parts(rest, ink).stripTrailing() + "\n";
  }

  /** Every code with the first sentence of its page, a code a line; longer sentences go on below themselves. */
  public static String list(List<Explanation> explanations, Ink ink) {
    int widest = explanations.stream().mapToInt(explanation -> explanation.code().length()).max().orElse(0) + 2;
    return explanations.stream()
        .map(explanation -> ink.strong(explanation.code()) + " ".repeat(widest - explanation.code().length())
            + wrapped(explanation.sentence(), widest).stripLeading() + "\n")
        .collect(Collectors.joining());
  }

  private static String parts(String page, Ink ink) {
    boolean withPack = page.contains("\n```pack\n");
    return PART.matcher(page).results().map(part -> part(part, withPack, ink)).collect(Collectors.joining());
  }

  private static String part(MatchResult part, boolean withPack, Ink ink) {
    if (part.group(1) != null) {
      return file(part.group(1), withPack) + part.group(2).indent(4) + "\n";
    }
    String words = part.group(3).replace('\n', ' ');
    return words.startsWith("## ") ? ink.strong(words.substring(3)) + "\n" : wrapped(words, 2) + "\n\n";
  }

  private static String file(String language, boolean withPack) {
    String name = withPack && language.equals("yaml") ? CASE_FILE : FILES.getOrDefault(language, "");
    return name.isEmpty() ? "" : "  " + name + "\n";
  }

  private static String wrapped(String words, int indent) {
    StringBuilder text = new StringBuilder(" ".repeat(indent));
    int column = indent;
    for (String word : words.split(" +")) {
      if (column > indent && column + 1 + word.length() > COLUMNS) {
        text.append('\n').append(" ".repeat(indent));
        column = indent;
      }
      text.append(column > indent ? " " : "").append(word);
      column += (column > indent ? 1 : 0) + word.length();
    }
    return text.toString();
  }
}
