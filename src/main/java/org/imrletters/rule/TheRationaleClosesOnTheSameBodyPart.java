package org.imrletters.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Treatment;
import org.imrletters.rule.Anatomy.Mention;
import org.imrletters.words.Visible;
import org.imrletters.words.Word;

/** The rationale closes on the body part and the side that were asked for, and on no other (practice). */
final class TheRationaleClosesOnTheSameBodyPart implements Rule {

  @Override
  public String code() {
    return "laterality-conflict";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Each.told(reading.items(), item -> check(item, reading));
  }

  private Optional<Diagnostic> check(NumberedItem item, Reading reading) {
    Optional<Closing> closing = item.item().rationale().flatMap(reading::closing);
    List<Word> request = closing.map(Closing::request).orElse(List.of());
    if (request.isEmpty()) {
      return Optional.empty();
    }
    Anatomy anatomy = Anatomy.of(reading.lists());
    List<Mention> asked = anatomy.in(reading.words(name(item.item().treatment())).list());
    List<Mention> closed = anatomy.in(request);
    if (asked.isEmpty() || closed.isEmpty() || !conflict(asked, closed, anatomy)) {
      return Optional.empty();
    }
    String words = closing.get().typed(request);
    return Optional
        .of(Diagnostic.warning(code(), item.at("rationale"), item.named() + " is closed on " + Visible.quoted(words))
            .quoting(words)
            .hint("correct the side or the body part in the rationale or in the treatment"));
  }

  private static String name(Treatment treatment) {
    return treatment instanceof Treatment.PartlyAuthorized partly ? partly.original() + " ; " + partly.name()
        : treatment.name();
  }

  private static boolean conflict(List<Mention> asked, List<Mention> closed, Anatomy anatomy) {
    boolean another = closed.stream()
        .noneMatch(end -> asked.stream().anyMatch(start -> anatomy.mayBeTheSame(start.part(), end.part())));
    return another || closed.stream().anyMatch(end -> isOnAnotherSide(asked, end));
  }

  private static boolean isOnAnotherSide(List<Mention> asked, Mention end) {
    Set<String> sides = new HashSet<>();
    boolean sided = true;
    for (Mention start : asked) {
      if (start.part().equals(end.part())) {
        start.oneSide().ifPresent(sides::add);
        sided = sided && start.oneSide().isPresent();
      }
    }
    return sided && !sides.isEmpty() && end.oneSide().filter(side -> !sides.contains(side)).isPresent();
  }
}
