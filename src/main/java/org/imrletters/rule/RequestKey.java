package org.imrletters.rule;

import java.util.stream.Stream;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.Treatment;
import org.imrletters.words.Folded;

/** What makes two requests the same: their letters and digits, and none of the ways to type them. */
public record RequestKey(String request, String decided, boolean retrospective, String associatedWith) {

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
    StringBuilder key = new StringBuilder(text.length());
    int gap = 0;
    String folded = Folded.small(text);
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int c = folded.codePointAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        key.append(gap != 0 && partsNumbers(key, c) ? (gap == '.' ? "." : " ") : "").appendCodePoint(c);
        gap = 0;
      } else {
        gap = gap == 0 ? c : ' ';
      }
    }
    return key.toString();
  }

  /** Between two digits punctuation has a meaning: 1.5 mg is not 15 mg. */
  private static boolean partsNumbers(StringBuilder key, int next) {
    return key.length() > 0 && Character.isDigit(key.charAt(key.length() - 1)) && Character.isDigit(next);
  }
}
