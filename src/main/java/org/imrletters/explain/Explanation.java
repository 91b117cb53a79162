package org.imrletters.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Severity;

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

  /** A code is a name, never a path: nothing may be read from beside the pages. */
  private static final Pattern CODE = Pattern.compile("[a-z]++(?:-[a-z]++)*+");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[([a-z-]+)\\]");

  /** The page about a code; empty where there is no such code. */
  public static Optional<Explanation> of(String code) {
    return (CODE.matcher(code).matches() ? file(code) : Optional.<String>empty()).map(page -> of(code, page));
  }

  /** The codes of all pages, sorted. */
  public static List<String> codes() {
    // As the rows of the index say, since a folder inside of a jar cannot be listed everywhere.
    return ROW.matcher(file("README").orElseThrow()).results().map(row -> row.group(1)).toList();
  }

  /** Every page, sorted by code. */
  public static List<Explanation> all() {
    return codes().stream().map(code -> of(code).orElseThrow()).toList();
  }

  /** What a page tells of a code that is not ours, such as that of a pack's rule. */
  public static Explanation of(String code, String page) {
    List<String> paragraphs = Arrays.stream(page.split("\n{2,}", 4)).map(part -> part.replace('\n', ' ')).toList();
    String[] terms = paragraphs.get(1).split("; ", 2);
    return new Explanation(code, Severity.valueOf(terms[0].toUpperCase(Locale.ROOT)), terms[1],
        paragraphs.get(2).strip(), page);
  }

  private static Optional<String> file(String name) {
    try (InputStream in = Explanation.class.getResourceAsStream(name + ".md")) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
