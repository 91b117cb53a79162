package org.imrletters.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON objects by the names of their components, and reads what was written so. Components are texts,
 * texts that may be absent or stand by names, whole numbers, flags, enums, and lists of records. What is absent, empty,
 * zero or not so is left out.
 */
public final class JsonRecord {

  private JsonRecord() {}

  /** The record on one line, without a line break at its end. */
  public static String line(Record value) {
    return JsonText.line(members(value));
  }

  private static Map<String, Object> members(Record value) {
    Map<String, Object> members = new LinkedHashMap<>();
    try {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        Object given = component.getAccessor().invoke(value);
        Object there = given instanceof Optional<?> optional ? optional.isPresent() ? optional.get() : false : given;
        if (!List.of(false, 0, List.of(), Map.of()).contains(there)) {
          members.put(component.getName(),
              there instanceof List<?> list ? list.stream().map(each -> members((Record) each)).toList() : there);
        }
      }
      return members;
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  /** The record that a text gives; absent where it is no such object, or the record does not take what it holds. */
  public static <R extends Record> Optional<R> read(String json, Class<R> type) {
    return JsonText.object(json).flatMap(members -> {
      try {
        return Optional.of(type.cast(made(type, members)));
      } catch (ReflectiveOperationException | ClassCastException | IllegalArgumentException
          | NullPointerException none) {
        return Optional.empty();
      }
    });
  }

  private static Object made(Class<?> type, Map<?, ?> members) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : components) {
      values.add(value(component, members.get(component.getName())));
    }
    return type.getConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
        .newInstance(values.toArray());
  }

  private static Object value(RecordComponent of, @Nullable Object json) throws ReflectiveOperationException {
    Class<?> type = of.getType();
    if (type == Optional.class) {
      return Optional.ofNullable((String) json);
    }
    if (type == int.class || type == boolean.class || type == Map.class) {
      return Objects.requireNonNullElse(json, type == int.class ? 0 : type == Map.class ? Map.of() : (Object) false);
    }
    if (type == List.class) {
      Class<?> each = (Class<?>) ((ParameterizedType) of.getGenericType()).getActualTypeArguments()[0];
      List<Object> values = new ArrayList<>();
      for (Object one : Objects.requireNonNullElse((List<?>) json, List.of())) {
        values.add(made(each, (Map<?, ?>) one));
      }
      return values;
    }
    String text = (String) Objects.requireNonNull(json);
    return type.isEnum() ? type.getMethod("valueOf", String.class).invoke(null, text.toUpperCase(Locale.ROOT)) : text;
  }
}
