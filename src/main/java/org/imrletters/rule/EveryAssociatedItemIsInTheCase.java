package org.imrletters.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Treatment;
import org.imrletters.words.Folded;
import org.imrletters.words.Suggestion;
import org.imrletters.words.Visible;

/** An associated service names another item of its case, since it is judged together with that item (practice). */
record EveryAssociatedItemIsInTheCase(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (reading.items().stream().allMatch(item -> item.item().associatedWith().isEmpty())) {
      return List.of();
    }
    Map<String, Set<Integer>> treatments = new HashMap<>();
    reading.items()
        .forEach(item -> names(item.item().treatment())
            .forEach(name -> treatments.computeIfAbsent(Folded.small(name), any -> new HashSet<>()).add(item.index())));
    return Rule.told(reading.items(), item -> check(item, treatments, reading.items()));
  }

  private static Stream<String> names(Treatment treatment) {
    return treatment instanceof Treatment.PartlyAuthorized partly ? Stream.of(partly.original(), partly.name())
        : Stream.of(treatment.name());
  }

  private Optional<Diagnostic> check(NumberedItem item, Map<String, Set<Integer>> treatments,
      List<NumberedItem> items) {
    String with = item.item().associatedWith().orElse("").strip();
    Set<Integer> named = treatments.getOrDefault(Folded.small(with), Set.of());
    if (with.isEmpty() || named.stream().anyMatch(index -> index != item.index())) {
      return Optional.empty();
    }
    FieldPath at = item.at("associatedWith");
    return Optional.of(named.isEmpty()
        ? Diagnostic.error(code, at, "no item of this case is called " + Visible.quoted(with)).hint(hint(with, items))
        : Diagnostic.error(code, at, item.named() + " is associated with itself")
            .hint("name the treatment of the item that this one depends on"));
  }

  private static String hint(String with, List<NumberedItem> items) {
    return Suggestion.hint(with, items.stream().flatMap(item -> names(item.item().treatment())).toList(),
        "write the treatment of the other item as it stands there");
  }
}
