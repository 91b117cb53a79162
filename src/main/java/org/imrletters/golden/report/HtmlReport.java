package org.imrletters.golden.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imrletters.file.Bundled;
import org.imrletters.file.Sha256;
import org.imrletters.golden.Findings;
import org.imrletters.golden.Findings.Standing;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.SameChange;

/**
 * One page that shows in any browser what came of golden suites: how many letters stand how, what changed alike in which
 * of them, and then each letter that is not as it was approved, with its words and its pages. Everything is in the page
 * itself: it has no script, and asks for nothing.
 */
public final class HtmlReport implements Consumer<Outcome> {

  /** Characters after which letters are only named; with pictures, about 50 pages. */
  private static final int ENOUGH = 10_000_000;

  /** Letters that are shown at once; of more, each is opened by whoever reads. */
  private static final int OPEN = 3;

  /** With a policy by which a browser fetches and runs nothing. */
  private static final String HEAD = Bundled.text(HtmlReport.class, "report.html");

  private static final String STYLE = Bundled.text(HtmlReport.class, "report.css");

  private final Function<Path, String> names;
  private final Map<Path, StringBuilder> letters = new LinkedHashMap<>();
  private long size;

  /** A report with no outcomes yet. */
  public HtmlReport(Function<Path, String> names) {
    this.names = names;
  }

  /** The page about these outcomes. */
  public static String of(List<Outcome> outcomes, Function<Path, String> names) {
    HtmlReport page = new HtmlReport(names);
    Findings findings = new Findings();
    outcomes.forEach(page.andThen(findings));
    return page.html(findings);
  }

  @Override
  public void accept(Outcome outcome) {
    if (!outcome.isSame()) {
      String shown = size < ENOUGH ? Html.letter(outcome, names)
          : "<p>" + Html.text(names.apply(outcome.file()) + ": " + outcome.told())
              + ". It is not shown, as this page is large already; a report on this letter alone shows it.</p>\n";
      size += shown.length();
      letters.computeIfAbsent(outcome.caseFile(), file -> new StringBuilder()).append(shown);
    }
  }

  /**
   * The page about what was taken in so far.
   *
   * @param findings what was found in the same outcomes
   */
  public String html(Findings findings) {
    return HEAD.replace("{digest}", digest()).replace("{style}", STYLE) + overview(findings) + table(findings)
        + section("changes", "What changed alike", changes(findings))
        + section("letters", "Letter by letter", letters()) + "</main>\n</body>\n</html>\n";
  }

  private static String table(Findings findings) {
    return "<table>\n<caption>How the letters stand</caption>\n"
        + "<tr><th scope=\"col\">Standing</th><th scope=\"col\">Letters</th></tr>\n"
        + Arrays.stream(Standing.values())
            .filter(standing -> findings.letters(standing) > 0)
            .map(standing -> "<tr><th scope=\"row\">" + Html.text(standing.words()) + "</th><td>"
                + findings.letters(standing) + "</td></tr>\n")
            .collect(Collectors.joining())
        + "</table>\n";
  }

  private static String section(String id, String heading, String content) {
    return content.isEmpty() ? ""
        : "<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">" + heading + "</h2>\n" + content
            + "</section>\n";
  }

  /** The style by its digest: no other one is taken, wherever it might come from. */
  private static String digest() {
    byte[] digest = Sha256.begun().digest(STYLE.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private String overview(Findings findings) {
    return findings.isAllAsApproved() ? "<p>Every letter is as it was approved.</p>\n"
        : "<p>" + Html.text(SummaryText.count(letters.size(), "letter")) + " of " + findings.letters()
            + (letters.size() == 1 ? " is" : " are") + " not as approved.</p>\n";
  }

  private String changes(Findings findings) {
    Map<Path, Integer> places = new HashMap<>();
    letters.keySet().forEach(file -> places.put(file, places.size() + 1));
    return findings.changes().stream().map(same -> of(same, places)).collect(Collectors.joining());
  }

  private String of(SameChange same, Map<Path, Integer> places) {
    String links = same.caseFiles()
        .stream()
        .map(file -> "<li><a href=\"#letter-" + places.get(file) + "\">" + Html.text(names.apply(file)) + "</a></li>\n")
        .collect(Collectors.joining());
    return "<section class=\"change\">\n<h3>" + Html.text(SummaryText.headline(same)) + "</h3>\n"
        + Html.change(same.change()) + "<details><summary>" + Html.text(SummaryText.count(same.letters(), "letter"))
        + "</summary>\n<ul>\n" + links + "</ul>\n</details>\n</section>\n";
  }

  private String letters() {
    StringBuilder all = new StringBuilder();
    int place = 1;
    for (Map.Entry<Path, StringBuilder> letter : letters.entrySet()) {
      String opened = letters.size() <= OPEN ? "open " : "";
      all.append("<details " + opened + "class=\"letter\"><summary><h3>" + Html.text(names.apply(letter.getKey()))
          + "</h3></summary>\n<div id=\"letter-" + place++ + "\">\n" + letter.getValue() + "</div>\n</details>\n");
    }
    return all.toString();
  }
}
