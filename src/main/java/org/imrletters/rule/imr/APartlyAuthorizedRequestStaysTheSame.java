package org.imrletters.rule.imr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Treatment;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.rule.WordLists;
import org.imrletters.rule.imr.Anatomy.Mention;
import org.imrletters.words.Folded;
import org.imrletters.words.Visible;
import org.imrletters.words.Word;

/**
 * What was requested, what was authorized and what remains are the same drug in the same strength, for the same body
 * part on the same side (practice: published decisions changed a strength on the way).
 */
record APartlyAuthorizedRequestStaysTheSame(String code) implements Rule {

  private static final String PATTERN = "was the original request";

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.items().stream().flatMap(item -> check(item, reading.lists())).toList();
  }

  private Stream<Diagnostic> check(NumberedItem item, WordLists lists) {
    FieldPath at = item.at("treatment");
    if (item.item().treatment() instanceof Treatment.PartlyAuthorized partly) {
      return Stream.concat(mismatch(partly.original(), partly.authorized(), at.field("authorized"), lists).stream(),
          partly.remaining().flatMap(rest -> mismatch(partly.original(), rest, at.field("remaining"), lists)).stream());
    }
    String name = Folded.of(item.item().treatment().name()).line();
    int pattern = name.indexOf(PATTERN);
    return pattern < 0 ? Stream.empty()
        : Stream
            .of(mismatch(name.substring(0, pattern), name.substring(pattern), at, lists).orElseGet(() -> typed(at)));
  }

  private Diagnostic typed(FieldPath at) {
    return Diagnostic
        .warning(code, at, "a request that was authorized in part is worded by hand," + " and not in the fixed words",
            "give original, authorized and remaining under treatment, and the pack words them")
        .quoting(PATTERN);
  }

  private Optional<Diagnostic> mismatch(String original, String part, FieldPath at, WordLists lists) {
    String changed = changed(original, part, lists);
    Diagnostic told = Diagnostic.warning(code, at,
        changed + " differs from the original request, " + Visible.quoted(original),
        "look it up in the UR decision, and correct the one that is wrong");
    return changed.isEmpty() ? Optional.empty() : Optional.of(told);
  }

  /** What of the part is not found in the original, in words; empty where nothing is. */
  private static String changed(String original, String part, WordLists lists) {
    Set<String> asked = Strengths.of(lists).in(original);
    Set<String> strengths = Strengths.of(lists).in(part);
    if (!asked.isEmpty() && !asked.containsAll(strengths)) {
      return "the strength of " + Visible.quoted(part);
    }
    if (!asked.isEmpty() && !strengths.isEmpty() && isAnotherDrug(original, asked, part, strengths)) {
      return "the drug of " + Visible.quoted(part);
    }
    Anatomy anatomy = Anatomy.of(lists);
    boolean moved = isElsewhere(anatomy.in(Word.of(original)), anatomy.in(Word.of(part)), anatomy);
    return moved ? "the body part or side of " + Visible.quoted(part) : "";
  }

  private static boolean isAnotherDrug(String original, Set<String> asked, String part, Set<String> strengths) {
    String drug = Strengths.drug(original, asked);
    String other = Strengths.drug(part, strengths);
    return !drug.isEmpty() && !other.isEmpty() && !Word.texts(part).contains(drug)
        && !Word.texts(original).contains(other);
  }

  private static boolean isElsewhere(List<Mention> asked, List<Mention> part, Anatomy anatomy) {
    return !asked.isEmpty()
        && part.stream().anyMatch(mention -> asked.stream().noneMatch(start -> fits(start, mention, anatomy)));
  }

  private static boolean fits(Mention asked, Mention part, Anatomy anatomy) {
    boolean sameSide = asked.oneSide().isEmpty() || part.oneSide().isEmpty() || asked.oneSide().equals(part.oneSide());
    return sameSide && anatomy.mayBeTheSame(asked.part(), part.part());
  }
}
