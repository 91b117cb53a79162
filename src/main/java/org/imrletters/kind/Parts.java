package org.imrletters.kind;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of the standard case that the cases of a pack have, by their paths, such as {@code items.rationale}.
 *
 * @param required what each case has to give
 * @param optional what it may give
 */
public record Parts(List<String> required, List<String> optional) {

  /** What every case may give, whatever its pack. */
  private static final Set<String> ALWAYS = Set.of("pack", "copy", "case", "items", "fields", "waive", "clear",
      "items.decision", "items.fields", "items." + ItemShape.TREATMENT);

  /** Keeps the lists from changing behind the reader's back. */
  public Parts {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  /** All that a pack may name here. */
  public static List<String> names() {
    CaseDeclaration whole = CaseDeclaration.STANDARD;
    Stream<String> header = HeaderShape.of(whole).names().stream().map(name -> "case." + name);
    Stream<String> items = CaseKind.itemNames().stream().map(name -> "items." + name);
    return Stream.of(CaseKind.STANDARD.shape().names().stream(), header, items, Stream.of(ItemShape.PARTLY_AUTHORIZED))
        .flatMap(names -> names)
        .filter(name -> !ALWAYS.contains(name))
        .toList();
  }

  /** Whether a case may give this. */
  boolean has(String path) {
    return ALWAYS.contains(path) || required.contains(path) || optional.contains(path);
  }
}
