package org.imrletters.yaml;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
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
 * themselves, and all else as text; and reads what was written so.
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

  /** The value on one line, without a line break at its end. */
  public static String line(Object value) {
    return written(value, new MinimalPrettyPrinter());
  }

  /** An object, with its members in their order; absent where the text is none. */
  public static Optional<Map<String, @Nullable Object>> object(String text) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      Optional<Map<String, @Nullable Object>> read = json.nextToken() == JsonToken.START_OBJECT
          ? Optional.of(members(json))
          : Optional.empty();
      return json.nextToken() == null ? read : Optional.empty();
    } catch (JacksonException none) {
      return Optional.empty();
    }
  }

  private static Map<String, @Nullable Object> members(JsonParser json) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, value(json));
    }
    return members;
  }

  private static @Nullable Object value(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> members(json);
      case START_ARRAY -> {
        List<@Nullable Object> entries = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          entries.add(value(json));
        }
        yield entries;
      }
      case VALUE_NUMBER_INT -> json.getIntValue();
      case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
      case VALUE_NULL -> null;
      default -> json.getString();
    };
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
