package org.imrletters.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Location;
import tools.jackson.core.JsonGenerator;

/**
 * Writes diagnostics as one JSON array (RFC 8259), an object a line.
 *
 * <p>Each object has the same fields in the same order: {@code file}, {@code line}, {@code column}, {@code endColumn},
 * {@code severity}, {@code code}, {@code path}, {@code message}, {@code hint}, {@code excerpt}. Lines and columns are
 * counted from one, columns in code points; {@code endColumn} is the first column after the words that are meant. What
 * a diagnostic does not have is {@code null}.
 */
public final class JsonReport {

  private JsonReport() {}

  /** The diagnostics in their order, with a line break at the end; an empty array for none. */
  public static String of(List<Diagnostic> diagnostics) {
    return JsonText.of(new OneALine(), json -> {
      json.writeStartArray();
      diagnostics.forEach(diagnostic -> write(diagnostic, json));
      json.writeEndArray();
    });
  }

  private static void write(Diagnostic diagnostic, JsonGenerator json) {
    Optional<Location> place = diagnostic.location();
    json.writeStartObject();
    text(json, "file", place.map(Location::file));
    number(json, "line", place.map(Location::line));
    number(json, "column", place.map(Location::column));
    number(json, "endColumn", place.map(at -> at.column() + at.length()));
    text(json, "severity", Optional.of(diagnostic.severity().name().toLowerCase(Locale.ROOT)));
    text(json, "code", Optional.of(diagnostic.code()));
    text(json, "path", Optional.of(diagnostic.at().text()));
    text(json, "message", Optional.of(diagnostic.message()));
    text(json, "hint", diagnostic.hint());
    text(json, "excerpt", place.map(Location::excerpt));
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, Optional<String> value) {
    json.writeName(name);
    value.ifPresentOrElse(json::writeString, json::writeNull);
  }

  private static void number(JsonGenerator json, String name, Optional<Integer> value) {
    json.writeName(name);
    value.ifPresentOrElse(json::writeNumber, json::writeNull);
  }
}
