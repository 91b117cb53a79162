package org.imrletters.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Decision;
import org.imrletters.review.Decision.Meaning;
import org.imrletters.review.Treatment;
import org.imrletters.words.Folded;
import org.imrletters.words.Suggestion;
import org.imrletters.words.Visible;

/** What is true of each disputed item. */
record EveryItem(String code, Check check) implements Rule.OfEachItem {

  /**
   * Every disputed item is decided, since a determination must answer each question that was put to it (required by 8 CCR
   * 9792.10.6(d)).
   */
  static final Rule HAS_ONE_DECISION = new EveryItem("item-without-decision", EveryItem::undecided);

  /**
   * Every disputed item says why it was decided so, since a decision without reasons can be neither understood nor
   * appealed (see Labor Code 4610.6(e)).
   */
  static final Rule HAS_A_RATIONALE = new EveryItem("item-without-rationale", EveryItem::unexplained);

  /** An associated service names another item of its case, since it is judged together with that item (practice). */
  static final Rule DEPENDS_ON_ANOTHER_ITEM_OF_THE_CASE = new EveryItem("unknown-associated-item",
      EveryItem::unassociated);

  /** An associated service is not overturned while the item that it depends on is upheld (practice). */
  static final Rule IS_NOT_GRANTED_WITHOUT_WHAT_IT_DEPENDS_ON = new EveryItem("dependent-item-overturned",
      EveryItem::independent);

  /**
   * With several reviewers the majority prevails, and a tie goes to what is most favorable, as to providing the treatment
   * (see Labor Code 4610.6(e)).
   */
  static final Rule FOLLOWS_THE_MAJORITY = new EveryItem("majority-disagrees", EveryItem::outvoted);

  private static final List<Meaning> BEST_FIRST = List.of(Meaning.FAVORABLE, Meaning.PARTLY, Meaning.UNFAVORABLE,
      Meaning.DISMISSED);

  /** Where an item breaks the rule of a code. */
  interface Check {
    Optional<Diagnostic> of(String code, NumberedItem item, Reading reading);
  }

  @Override
  public Optional<Diagnostic> check(NumberedItem item, Reading reading) {
    return check.of(code, item, reading);
  }

  private static Optional<Diagnostic> undecided(String code, NumberedItem item, Reading reading) {
    List<String> words = reading.declared().decisions().stream().map(Decision::word).toList();
    return item.item().decision().isPresent() ? Optional.empty()
        : Optional.of(Diagnostic.error(code, item.at("decision"), item.named() + " has no decision",
            "add its decision; the decisions here are: " + String.join(", ", words)));
  }

  private static Optional<Diagnostic> unexplained(String code, NumberedItem item, Reading reading) {
    return item.item().rationale().filter(text -> !Folded.isBlank(text.plain())).isPresent() ? Optional.empty()
        : Optional.of(Diagnostic.error(code, item.at("rationale"), item.named() + " has no rationale",
            "add a rationale that says why the treatment is medically necessary, or why it is not"));
  }

  private static Optional<Diagnostic> unassociated(String code, NumberedItem item, Reading reading) {
    String with = item.item().associatedWith().orElse("").strip();
    List<NumberedItem> named = with.isEmpty() ? List.of()
        : reading.items().stream().filter(other -> isCalled(with, names(other))).toList();
    if (with.isEmpty() || named.stream().anyMatch(other -> other.index() != item.index())) {
      return Optional.empty();
    }
    FieldPath at = item.at("associatedWith");
    List<String> all = reading.items().stream().flatMap(EveryItem::names).toList();
    return Optional.of(named.isEmpty()
        ? Diagnostic.error(code, at, "no item of this case is called " + Visible.quoted(with),
            Suggestion.hint(with, all, "write the treatment of the other item as it stands there"))
        : Diagnostic.error(code, at, item.named() + " is associated with itself",
            "name the treatment of the item that this one depends on"));
  }

  private static Stream<String> names(NumberedItem item) {
    Treatment treatment = item.item().treatment();
    return treatment instanceof Treatment.PartlyAuthorized partly ? Stream.of(partly.original(), partly.name())
        : Stream.of(treatment.name());
  }

  private static boolean isCalled(String name, Stream<String> names) {
    return names.map(Folded::small).anyMatch(Folded.small(name)::equals);
  }

  private static Optional<Diagnostic> independent(String code, NumberedItem item, Reading reading) {
    Optional<NumberedItem> needed = item.item().associatedWith().flatMap(with -> main(with, item, reading));
    return needed.filter(main -> item.item().isOverturned() && main.item().isUpheld())
        .map(main -> Diagnostic.warning(code, item.at("decision"),
            item.named() + " is overturned, and " + main.number() + ", on which it depends, is upheld",
            "correct one of the decisions, or leave out associatedWith if the service stands alone"));
  }

  private static Optional<NumberedItem> main(String with, NumberedItem item, Reading reading) {
    return reading.items()
        .stream()
        .filter(other -> other.index() != item.index() && isCalled(with, Stream.of(other.item().treatment().name())))
        .findFirst();
  }

  private static Optional<Diagnostic> outvoted(String code, NumberedItem item, Reading reading) {
    List<Decision> votes = item.item().votes();
    Map<Decision, Long> counted = votes.stream().collect(Collectors.groupingBy(vote -> vote, Collectors.counting()));
    long most = counted.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    String why = most * 2 > votes.size() ? "the majority prevails" : "a tie goes to what is most favorable";
    return counted.keySet()
        .stream()
        .filter(vote -> counted.get(vote) == most)
        .min(Comparator.comparing(vote -> BEST_FIRST.indexOf(vote.meaning())))
        .filter(carried -> item.item().decision().filter(decision -> !decision.equals(carried)).isPresent())
        .map(carried -> Diagnostic.error(code, item.at("decision"),
            item.named() + " has " + most + " of " + votes.size() + " votes for '" + carried.word() + "', and " + why,
            "write decision: " + carried.word() + ", or correct the votes"));
  }
}
