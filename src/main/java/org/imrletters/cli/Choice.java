package org.imrletters.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words that an option takes, as people type them: in lower case, and taken in any. */
class Choice<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final String one;
  private final String all;
  private final Map<String, E> values = new LinkedHashMap<>();

  /**
   * The words for these values.
   *
   * @param one what one of them is, such as "format"
   * @param all what they are together
   */
  Choice(String one, String all, E[] values) {
    this.one = one;
    this.all = all;
    for (E value : values) {
      this.values.put(word(value), value);
    }
  }

  /** The word for a value: its name in Java, unless it is called otherwise. */
  String word(E value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public E convert(String typed) {
    E value = values.get(typed.toLowerCase(Locale.ROOT));
    if (value == null) {
      throw new TypeConversionException(
          "'" + typed + "' is not a " + one + "; the " + all + " are: " + String.join(", ", values.keySet()));
    }
    return value;
  }

  @Override
  public Iterator<String> iterator() {
    return values.keySet().iterator();
  }
}
