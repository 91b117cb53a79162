package org.imrletters.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.imrletters.yaml.YamlNode.Entry;
import org.imrletters.yaml.YamlNode.Mapping;
import org.jspecify.annotations.Nullable;

/** See {@link Shape#map}. */
record MapShape<T>(Shape<T> element) implements Shape<Map<String, T>> {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.map(element);
  }

  @Override
  public String advice() {
    return "write 'id: value' on lines of their own, indented";
  }

  @Override
  public @Nullable Map<String, T> read(YamlNode node, ProblemList problems) {
    if (!(node instanceof Mapping mapping)) {
      return problems.wrongType(this, node);
    }
    Map<String, T> read = new LinkedHashMap<>();
    for (Entry entry : mapping.entries().values()) {
      T value = problems.at(entry.key().text(), () -> value(entry, problems));
      if (value != null) {
        read.put(entry.key().text(), value);
      }
    }
    return Collections.unmodifiableMap(read);
  }

  @Override
  public Tree tree(Map<String, T> value, boolean whole) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    value.forEach((id, entry) -> fields.put(id, element.tree(entry, whole)));
    return new Tree.Group(fields, value);
  }

  private @Nullable T value(Entry entry, ProblemList problems) {
    T value = element.readOrBlank(entry.value(), problems);
    return ID.matcher(entry.key().text()).matches() ? value
        : problems.error("malformed-id", entry.key(), Quoting.typed(entry.key().text()) + " cannot be an id",
            "an id starts with a letter or a digit and holds letters, digits, '-' and '_' only, such as chronic-pain");
  }
}
