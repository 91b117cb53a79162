package org.imrletters.golden.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.imrletters.file.Bundled;
import org.imrletters.file.Sha256;
import org.imrletters.golden.Findings;
import org.imrletters.golden.Findings.Standing;

/** The frame of the report: its head, its headings, and a policy by which a browser fetches and runs nothing. */
final class ReportPage {

  private static final String HEAD = Bundled.text(ReportPage.class, "report.html");
  private static final String STYLE = Bundled.text(ReportPage.class, "report.css");

  private ReportPage() {}

  static String of(Findings findings, String overview, String changes, String letters) {
    return HEAD.replace("{digest}", digest()).replace("{style}", STYLE) + overview + table(findings)
        + section("changes", "What changed alike", changes) + section("letters", "Letter by letter", letters)
        + "</main>\n</body>\n</html>\n";
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
}
