package org.imrletters.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words that an option takes, as people type them: in lower case, and taken in any. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final String one;
  private final String all;
  private final Map<String, E> values = new LinkedHashMap<>();

  /** Values by the names that they have in Java. */
  Choice(String one, String all, E[] values) {
    this(one, all, values, Enum::name);
  }

  /**
   * Values by words of their own.
   *
   * @param one what one of them is, such as "format"
   * @param all what they are together
   */
  Choice(String one, String all, E[] values, Function<E, String> word) {
    this.one = one;
    this.all = all;
    for (E value : values) {
      this.values.put(word.apply(value).toLowerCase(Locale.ROOT), value);
    }
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
