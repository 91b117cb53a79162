package org.imrletters.report;

import static org.imrletters.report.JsonReport.object;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Ink;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.Severity;
import org.imrletters.explain.Explanation;
import org.imrletters.explain.ExplanationText;
import org.imrletters.yaml.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Writes diagnostics as a log in SARIF 2.1.0 (OASIS Standard, Static Analysis Results Interchange Format), which code
 * hosts and editors read.
 *
 * <p>One run of one tool, {@code imr}. Its rules are the codes that were told, with what their pages of help say; each
 * result is one diagnostic. Columns are counted in code points, which the run states as {@code columnKind}; a region's
 * {@code endColumn} is the first column after it. A file that cannot be blamed in any one line is placed at its first
 * character. It has what GitHub and Azure DevOps ask of rules: names, and descriptions in short and in full.
 */
public final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private static final String HOME = "https://central.sonatype.com/artifact/org.imrletters/imr-letters";

  private SarifReport() {}

  /**
   * The diagnostics in their order, with a line break at the end; a log without results for none.
   *
   * @param version the version of the tool, such as 0.1.0
   */
  public static String of(List<Diagnostic> diagnostics, String version) {
    List<String> codes = diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
    Map<String, @Nullable Object> driver = object("name", "imr", "version", version, "informationUri", HOME, "rules",
        codes.stream().map(SarifReport::rule).toList());
    Map<String, @Nullable Object> run = object("tool", object("driver", driver), "columnKind", "unicodeCodePoints",
        "results",
        diagnostics.stream().map(diagnostic -> result(diagnostic, codes.indexOf(diagnostic.code()))).toList());
    return JsonText.of(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  private static Map<String, @Nullable Object> rule(String code) {
    Map<String, @Nullable Object> rule = object("id", code, "name", pascalCase(code));
    Explanation.of(code)
        .ifPresent(page -> rule.putAll(object("shortDescription", text(page.sentence()), "fullDescription",
            text(page.sentence() + " Source: " + page.source()), "help",
            object("text", ExplanationText.of(page, Ink.PLAIN), "markdown", page.page()), "defaultConfiguration",
            object("level", level(page.severity())), "properties", object("source", page.source()))));
    return rule;
  }

  /** As SARIF has names: {@code UnknownDecision}. */
  private static String pascalCase(String code) {
    return Pattern.compile("(?:^|-)(.)").matcher(code).replaceAll(first -> first.group(1).toUpperCase(Locale.ROOT));
  }

  private static Map<String, @Nullable Object> result(Diagnostic diagnostic, int rule) {
    String hint = diagnostic.hint().map(words -> "\nhint: " + words).orElse("");
    Map<String, @Nullable Object> result = object("ruleId", diagnostic.code(), "ruleIndex", rule, "level",
        level(diagnostic.severity()), "message", text(diagnostic.message() + hint), "locations",
        List.of(location(diagnostic)));
    if (diagnostic.severity() == Severity.OFF) {
      result.put("suppressions", List.of(object("kind", "external", "justification", diagnostic.hint().orElse(""))));
    }
    return result;
  }

  private static Map<String, @Nullable Object> location(Diagnostic diagnostic) {
    Map<String, @Nullable Object> location = object();
    diagnostic.location().ifPresent(place -> location.put("physicalLocation", physical(place)));
    String field = diagnostic.at().text();
    if (!field.isEmpty()) {
      location.put("logicalLocations", List.of(object("fullyQualifiedName", field)));
    }
    return location;
  }

  private static Map<String, @Nullable Object> physical(Location place) {
    return object("artifactLocation", object("uri", uri(place.file())), "region",
        object("startLine", place.line(), "startColumn", place.column(), "endColumn", place.column() + place.length()));
  }

  /** The name of a file as a URI reference (RFC 3986), UTF-8 percent-encoded; a relative name stays relative. */
  private static String uri(String file) {
    String encoded = URLEncoder.encode(file, StandardCharsets.UTF_8);
    return (file.startsWith("/") ? "file://" : "")
        + encoded.replace("+", "%20").replace("*", "%2A").replace("%7E", "~").replace("%2F", "/");
  }

  private static Map<String, @Nullable Object> text(String words) {
    return object("text", words);
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? Severity.NOTE.word() : severity == Severity.OFF ? "none" : severity.word();
  }
}
