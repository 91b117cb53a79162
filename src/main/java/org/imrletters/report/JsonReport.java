package org.imrletters.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Location;
import org.imrletters.yaml.JsonText;
import org.jspecify.annotations.Nullable;

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
    return JsonText.lines(diagnostics.stream().map(JsonReport::fields).toList());
  }

  /** Objects that are no diagnostics, written alike. */
  public static String objects(List<Map<String, @Nullable Object>> objects) {
    return JsonText.lines(objects);
  }

  /** The fields of such an object, to be changed by whoever asks. */
  public static Map<String, @Nullable Object> fields(Diagnostic diagnostic) {
    Optional<Location> place = diagnostic.location();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("file", place.map(Location::file).orElse(null));
    fields.put("line", place.map(Location::line).orElse(null));
    fields.put("column", place.map(Location::column).orElse(null));
    fields.put("endColumn", place.map(at -> at.column() + at.length()).orElse(null));
    fields.put("severity", diagnostic.severity().word());
    fields.put("code", diagnostic.code());
    fields.put("path", diagnostic.at().text());
    fields.put("message", diagnostic.message());
    fields.put("hint", diagnostic.hint().orElse(null));
    fields.put("excerpt", place.map(Location::excerpt).orElse(null));
    return fields;
  }
}
