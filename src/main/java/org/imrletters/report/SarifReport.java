package org.imrletters.report;

import java.util.List;
import java.util.Locale;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Ink;
import org.imrletters.diagnostic.Location;
import org.imrletters.explain.Explanation;
import org.imrletters.explain.ExplanationText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes diagnostics as a log in SARIF 2.1.0 (OASIS Standard, Static Analysis Results Interchange Format), which code
 * hosts and editors read.
 *
 * <p>One run of one tool, {@code imr}. Its rules are the codes that were told, with what their pages of help say; each
 * result is one diagnostic. Columns are counted in code points, which the run states as {@code columnKind}; a region's
 * {@code endColumn} is the first column after it. A file that cannot be blamed in any one line is placed at its first
 * character.
 */
public final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonGenerator json;
  private final List<String> codes;

  private SarifReport(JsonGenerator json, List<String> codes) {
    this.json = json;
    this.codes = codes;
  }

  /**
   * The diagnostics in their order, with a line break at the end; a log without results for none.
   *
   * @param version the version of the tool, such as 0.1.0
   */
  public static String of(List<Diagnostic> diagnostics, String version) {
    List<String> codes = diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
    return JsonText.of(layout(), json -> new SarifReport(json, codes).log(diagnostics, version));
  }

  private static PrettyPrinter layout() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  private void log(List<Diagnostic> diagnostics, String version) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    tool(version);
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
    diagnostics.forEach(this::result);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(String version) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "imr");
    json.writeStringProperty("version", version);
    json.writeArrayPropertyStart("rules");
    codes.forEach(this::rule);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(String code) {
    json.writeStartObject();
    json.writeStringProperty("id", code);
    Explanation.of(code).ifPresent(this::described);
    json.writeEndObject();
  }

  private void described(Explanation page) {
    text("shortDescription", page.sentence());
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", ExplanationText.of(page, Ink.PLAIN));
    json.writeStringProperty("markdown", page.page());
    json.writeEndObject();
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", page.severity().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("source", page.source());
    json.writeEndObject();
  }

  private void result(Diagnostic diagnostic) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", diagnostic.code());
    json.writeNumberProperty("ruleIndex", codes.indexOf(diagnostic.code()));
    json.writeStringProperty("level", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    text("message", diagnostic.message() + diagnostic.hint().map(hint -> "\nhint: " + hint).orElse(""));
    json.writeArrayPropertyStart("locations");
    location(diagnostic);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void location(Diagnostic diagnostic) {
    json.writeStartObject();
    diagnostic.location().ifPresent(this::physical);
    if (!diagnostic.at().text().isEmpty()) {
      json.writeArrayPropertyStart("logicalLocations");
      json.writeStartObject();
      json.writeStringProperty("fullyQualifiedName", diagnostic.at().text());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void physical(Location place) {
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", FileUri.of(place.file()));
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", place.line());
    json.writeNumberProperty("startColumn", place.column());
    json.writeNumberProperty("endColumn", place.column() + place.length());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void text(String name, String words) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", words);
    json.writeEndObject();
  }
}
