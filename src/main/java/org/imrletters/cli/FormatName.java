package org.imrletters.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.imrletters.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of the formats as people type them: lower case, taken in any case. */
final class FormatName implements ITypeConverter<Format>, Iterable<String> {

  private static final List<String> NAMES =
      Arrays.stream(Format.values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();

  @Override
  public Format convert(String typed) {
    int index = NAMES.indexOf(typed.toLowerCase(Locale.ROOT));
    if (index < 0) {
      String formats = String.join(", ", NAMES);
      throw new TypeConversionException("'" + typed + "' is not a format; the formats are: " + formats);
    }
    return Format.values()[index];
  }

  @Override
  public Iterator<String> iterator() {
    return NAMES.iterator();
  }
}
