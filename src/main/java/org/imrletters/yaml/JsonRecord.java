package org.imrletters.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
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
 * whole numbers, flags, enums, whose constants are written in small letters, and records; what may be absent and
 * lists of these, and maps of what JSON has. What is absent, empty, zero or not so is left out.
 */
public final class JsonRecord {

  private JsonRecord() {}

  /** The record on one line, without a line break at its end. */
  public static String line(Record value) {
    return JsonText.line(plain(value));
  }

  private static Object plain(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(JsonRecord::plain).toList();
    }
    return value instanceof Record members ? members(members)
        : value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : value;
  }

  private static Map<String, Object> members(Record value) {
    Map<String, Object> members = new LinkedHashMap<>();
    try {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        Object given = component.getAccessor().invoke(value);
        Object there = given instanceof Optional<?> optional ? optional.isPresent() ? optional.get() : false : given;
        if (!List.of(false, 0, List.of(), Map.of()).contains(there)) {
          members.put(component.getName(), plain(there));
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
      } catch (ReflectiveOperationException | ClassCastException | IllegalArgumentException | NullPointerException none) {
        return Optional.empty();
      }
    });
  }

  private static Object made(Class<?> type, Map<?, ?> members) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : components) {
      values.add(value(component.getGenericType(), members.get(component.getName())));
    }
    return type.getConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
        .newInstance(values.toArray());
  }

  private static Object value(Type type, @Nullable Object json) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      return many(generic.getRawType(), of[of.length - 1], json);
    }
    if (type == int.class || type == boolean.class) {
      return Objects.requireNonNullElse(json, type == int.class ? (Object) 0 : false);
    }
    Class<?> single = (Class<?>) type;
    Object there = Objects.requireNonNull(json);
    return single.isRecord() ? made(single, (Map<?, ?>) there)
        : single.isEnum() ? single.getMethod("valueOf", String.class).invoke(null, ((String) there).toUpperCase(Locale.ROOT))
            : single.cast(there);
  }

  private static Object many(Type holder, Type of, @Nullable Object json) throws ReflectiveOperationException {
    if (holder == Optional.class) {
      return json == null ? Optional.empty() : Optional.of(value(of, json));
    }
    if (holder == Map.class) {
      return Objects.requireNonNullElse(json, Map.of());
    }
    List<Object> values = new ArrayList<>();
    for (Object each : json == null ? List.of() : (List<?>) json) {
      values.add(value(of, each));
    }
    return values;
  }
}
