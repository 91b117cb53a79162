package org.imrletters.cli;

import java.util.Iterator;
import java.util.List;
import org.imrletters.golden.Facet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of what of a letter is compared: {@code words} is short for {@code pdf-words}. */
final class FacetName implements ITypeConverter<Facet>, Iterable<String> {

  private static final String PAPER = "pdf-";

  private static final List<String> SHORT = Facet.labels().stream().map(label -> label.replace(PAPER, "")).toList();

  @Override
  public Facet convert(String typed) {
    return Facet.named(typed)
        .or(() -> Facet.named(PAPER + typed))
        .orElseThrow(() -> new TypeConversionException(
            "'" + typed + "' is not a facet of a letter; the facets are: " + String.join(", ", SHORT)));
  }

  @Override
  public Iterator<String> iterator() {
    return SHORT.iterator();
  }
}
