package org.imrletters.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.Treatment;
import org.imrletters.words.Folded;

/** What makes two requests the same: their letters and digits, and none of the ways to type them. */
public record RequestKey(String request, String decided, boolean retrospective, String associatedWith) {

  private static final String NO_LETTERS = "[^\\p{L}\\p{Nd}\\p{Mn}]++";

  /** What stands between letters and digits. Between two digits, in a group, it has a meaning: 1.5 mg is not 15 mg. */
  private static final Pattern GAP = Pattern.compile("((?<=\\p{Nd})" + NO_LETTERS + "(?=\\p{Nd}))|" + NO_LETTERS);

  public static RequestKey of(DisputedItem item) {
    Treatment treatment = item.treatment();
    String request = treatment instanceof Treatment.PartlyAuthorized partly ? partly.original() : treatment.name();
    String asked = fold(request);
    String decided = request.equals(treatment.name()) ? asked : fold(treatment.name());
    return new RequestKey(asked, decided, item.retrospective(), item.associatedWith().map(RequestKey::fold).orElse(""));
  }

  /** Whether there is nothing to compare. */
  public boolean isEmpty() {
    return decided.isEmpty();
  }

  /** Whether an application asks for this item under this name. */
  public static boolean isFor(String treatment, DisputedItem item) {
    RequestKey key = of(item);
    String asked = fold(treatment);
    return Stream.of(key.request, key.decided)
        .anyMatch(named -> asked.equals(named) || key.retrospective && asked.equals("retrospective" + named));
  }

  /** Whether two names are of the same treatment. */
  public static boolean isSame(String one, String other) {
    return fold(one).equals(fold(other));
  }

  private static String fold(String text) {
    return GAP.matcher(Folded.small(text))
        .replaceAll(gap -> gap.group(1) == null ? "" : gap.group().equals(".") ? "." : " ");
  }
}
