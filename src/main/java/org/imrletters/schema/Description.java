package org.imrletters.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.imrletters.yaml.Field;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.ShapeVisitor;

/**
 * Describes a format as a JSON Schema.
 *
 * <p>It takes what the reader takes: text that looks like a number or a truth value to an editor, words and flags in
 * any letter case, and nothing at all where a field may be left out.
 */
final class Description implements ShapeVisitor<Keywords> {

  /** What YAML reads otherwise where no quotes stand around it, and no bar before it. */
  private static final Pattern UNQUOTED = Pattern.compile("^[{\\[]| #|: |\n");

  private final Map<String, List<Field<?>>> groups = new LinkedHashMap<>();
  private final Map<String, Keywords> definitions = new LinkedHashMap<>();

  /** How many lists stand around what is described. */
  private int lists;

  private Description() {}

  /**
   * The schema of a format.
   *
   * @param format a whole file: a group of fields
   * @param id the URI that names the schema
   * @param description what such a file is
   */
  static Keywords of(Shape<?> format, String id, String description) {
    Description described = new Description();
    format.accept(described);
    String whole = described.groups.keySet().iterator().next();
    Keywords root = described.definitions.remove(whole);
    return new Keywords().with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", id)
        .with("description", description)
        .with(root)
        .with("$defs", described.definitions);
  }

  @Override
  public Keywords single(Single kind) {
    return Scalars.of(kind);
  }

  @Override
  public Keywords typed(String pattern, String hint) {
    return Scalars.typed(pattern, hint);
  }

  @Override
  public Keywords word(List<String> words) {
    return Scalars.word(words);
  }

  @Override
  public Keywords list(Shape<?> element, boolean orSingle) {
    lists++;
    Keywords one = element.accept(this);
    lists--;
    Keywords list = new Keywords().with("type", "array").with("items", one);
    // Editors tell what the first form lacks where no form fits any better than another.
    return orSingle ? Keywords.anyOf(List.of(one, list)) : list;
  }

  @Override
  public Keywords map(Shape<?> element) {
    return new Keywords().with("type", "object")
        .with("propertyNames", Scalars.id())
        .with("additionalProperties", element.accept(this));
  }

  @Override
  public Keywords mapping(String name, List<Field<?>> fields) {
    String title = withoutArticle(name);
    String key = key(name);
    List<Field<?>> known = groups.putIfAbsent(key, fields);
    if (known == null) {
      definitions.put(key, group(title, fields));
    } else if (!known.equals(fields)) {
      throw new IllegalArgumentException("two groups of fields are called " + name);
    }
    return Keywords.reference(key);
  }

  @Override
  public Keywords mapping(String name, List<Field<?>> fields, Shape<?> others) {
    Keywords reference = mapping(name, fields);
    definitions.get(key(name)).with("additionalProperties", others.accept(this));
    return reference;
  }

  @Override
  public Keywords either(Shape<?> scalar, Shape<?> mapping) {
    return Keywords.anyOf(List.of(mapping.accept(this), scalar.accept(this)));
  }

  private Keywords group(String title, List<Field<?>> fields) {
    Keywords properties = new Keywords();
    fields.forEach(field -> properties.with(field.name(), property(field)));
    Keywords group = new Keywords().with("title", capitalized(title))
        .with("type", "object")
        .with("properties", properties);
    List<String> required = fields.stream().filter(Field::required).<String>map(Field::name).toList();
    if (!required.isEmpty()) {
      group.with("required", required);
    }
    return group.with("additionalProperties", false);
  }

  private Keywords property(Field<?> field) {
    Keywords value = field.shape().accept(this);
    Keywords property = new Keywords().with("description", capitalized(field.description()))
        .with(field.required() ? value : value.orNothing());
    if (field.required() && "array".equals(value.get("type"))) {
      property.with("minItems", 1);
    }
    Object example = field.exampleValue();
    return value.offersChoices() || misplaced(example) || needsQuotes(example) ? property
        : property.with("examples", List.of(example));
  }

  /**
   * Of groups in a list some editors make "[object Object]", and groups in an entry of a list they put where its other
   * fields are. They complete these from the fields of the group instead.
   */
  private boolean misplaced(Object example) {
    return lists > 0 && example instanceof Map
        || example instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance);
  }

  /** Editors put an example in as it is, without the quotes that YAML needs. */
  private static boolean needsQuotes(Object example) {
    Collection<?> parts = example instanceof Map<?, ?> map ? map.values()
        : example instanceof List<?> list ? list : List.of();
    return example instanceof String text && UNQUOTED.matcher(text).find()
        || parts.stream().anyMatch(Description::needsQuotes);
  }

  private static String key(String name) {
    return withoutArticle(name).replace(' ', '-').toLowerCase(Locale.ROOT);
  }

  private static String withoutArticle(String name) {
    return name.replaceFirst("^(?:an?|the) ", "");
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
