package org.imrletters.schema;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Writes values as JSON (RFC 8259), indented by two blanks. */
final class JsonText {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  /** The text of a schema, with a line break at the end. */
  static String of(Keywords schema) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(context(), text)) {
      write(schema, json);
    }
    return text + "\n";
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Keywords object) {
      json.writeStartObject();
      object.forEach((keyword, member) -> member(keyword, member, json));
      json.writeEndObject();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach((name, member) -> member(String.valueOf(name), member, json));
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(entry -> write(entry, json));
      json.writeEndArray();
    } else {
      writeSingle(value, json);
    }
  }

  private static void member(String name, Object value, JsonGenerator json) {
    json.writeName(name);
    write(value, json);
  }

  private static void writeSingle(Object value, JsonGenerator json) {
    if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }

  private static ObjectWriteContext context() {
    PrettyPrinter layout = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")) // by itself it takes the system's line break
        .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER));
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return layout;
      }
    };
  }
}
