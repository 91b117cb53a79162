package org.imrletters.yaml;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Writes values as JSON (RFC 8259): maps as objects, lists as arrays, whole numbers, truth values and nulls as
 * themselves, and all else as text.
 */
public final class JsonText {

  /** ASCII alone: whatever a case holds, it can neither steer a terminal nor break for want of a charset. */
  private static final JsonFactory JSON = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private JsonText() {}

  /** The value, indented by two blanks, with a line break at the end. */
  public static String of(Object value) {
    PrettyPrinter layout = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")) // by itself it takes the system's line break
        .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER));
    return written(value, layout) + "\n";
  }

  /** An array with each entry on a line of its own, so that it can be read, searched and compared by lines. */
  public static String lines(List<?> entries) {
    return entries.stream()
        .map(entry -> "\n" + written(entry, new MinimalPrettyPrinter()))
        .collect(Collectors.joining(",", "[", entries.isEmpty() ? "]\n" : "\n]\n"));
  }

  private static String written(@Nullable Object value, PrettyPrinter layout) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(context(layout), text)) {
      write(value, json);
    }
    return text.toString();
  }

  private static void write(@Nullable Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach((name, member) -> {
        json.writeName(String.valueOf(name));
        write(member, json);
      });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(entry -> write(entry, json));
      json.writeEndArray();
    } else {
      writeSingle(value, json);
    }
  }

  private static void writeSingle(@Nullable Object value, JsonGenerator json) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }

  private static ObjectWriteContext context(PrettyPrinter layout) {
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return layout;
      }
    };
  }
}
