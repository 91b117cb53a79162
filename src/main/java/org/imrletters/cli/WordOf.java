package org.imrletters.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of an option as people type them: lower case, taken in any case. */
abstract class WordOf<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final String noun;
  private final E[] values;
  private final List<String> words;

  WordOf(String noun, E[] values) {
    this.noun = noun;
    this.values = values;
    this.words = Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public E convert(String typed) {
    int index = words.indexOf(typed.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new TypeConversionException(
          "'" + typed + "' is not a " + noun + "; the " + noun + "s are: " + String.join(", ", words));
    }
    return values[index];
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }
}
