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
    return object("file", place.map(Location::file).orElse(null), "line", place.map(Location::line).orElse(null),
        "column", place.map(Location::column).orElse(null), "endColumn",
        place.map(at -> at.column() + at.length()).orElse(null), "severity", diagnostic.severity().word(), "code",
        diagnostic.code(), "path", diagnostic.at().text(), "message", diagnostic.message(), "hint",
        diagnostic.hint().orElse(null), "excerpt", place.map(Location::excerpt).orElse(null));
  }

  /** Names and values by turns, in an order that stays. */
  public static Map<String, @Nullable Object> object(@Nullable Object... members) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      object.put((String) members[i], members[i + 1]);
    }
    return object;
  }
}
