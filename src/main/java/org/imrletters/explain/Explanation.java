package org.imrletters.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Severity;
import org.imrletters.file.Bundled;

/**
 * The page of help about one code: what it means, why it matters, and how to mend what bears it.
 *
 * @param code the code, such as {@code duplicate-item}
 * @param severity whether a letter is still printed where something bears this code
 * @param source the law or the practice that it rests on, in the words of the page
 * @param sentence what is true of every good file, in one sentence
 * @param page the whole page, in Markdown
 */
public record Explanation(String code, Severity severity, String source, String sentence, String page) {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[([a-z-]+)\\]");

  /** The page about a code; empty where there is no such code. */
  public static Optional<Explanation> of(String code) {
    // What is listed is a name, never a path: nothing is read from beside the pages.
    return codes().contains(code) ? Optional.of(of(code, file(code))) : Optional.empty();
  }

  /** The codes of all pages, sorted. */
  public static List<String> codes() {
    // As the rows of the index say, since a folder inside of a jar cannot be listed everywhere.
    return ROW.matcher(file("README")).results().map(row -> row.group(1)).toList();
  }

  /** Every page, sorted by code. */
  public static List<Explanation> all() {
    return codes().stream().map(code -> of(code, file(code))).toList();
  }

  /** What a page tells of a code that is not ours, such as that of a pack's rule. */
  public static Explanation of(String code, String page) {
    List<String> paragraphs = Arrays.stream(page.split("\n{2,}", 4)).map(part -> part.replace('\n', ' ')).toList();
    String[] terms = paragraphs.get(1).split("; ", 2);
    return new Explanation(code, Severity.valueOf(terms[0].toUpperCase(Locale.ROOT)), terms[1],
        paragraphs.get(2).strip(), page);
  }

  private static String file(String name) {
    return Bundled.text(Explanation.class, name + ".md");
  }
}
