package org.imrletters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.diagnostic.PackException;
import org.imrletters.diagnostic.Visible;
import org.imrletters.kind.CaseText;
import org.imrletters.paper.Unprintable;
import org.imrletters.template.TemplatePack;

/**
 * Finds where in a case, or else in its pack, the characters stand that cannot be printed.
 *
 * @param origin the case, and where its values stand
 * @param pack the pack that words it
 */
record Printability(Origin origin, TemplatePack pack) {

  private static final String CODE = "unprintable-character";

  /** What to throw: the case is to blame for every value that holds such a character, the pack for what is left. */
  LetterException blame(List<Unprintable> characters) {
    List<Diagnostic> ofCase = new ArrayList<>();
    List<Diagnostic> ofPack = new ArrayList<>();
    for (int codePoint : characters.stream().mapToInt(Unprintable::codePoint).distinct().toArray()) {
      List<Diagnostic> places = places(codePoint).toList();
      ofCase.addAll(places);
      if (places.isEmpty()) {
        ofPack.add(complaint(FieldPath.ROOT, codePoint).in(pack.find(codePoint)));
      }
    }
    return ofCase.isEmpty() ? new PackException(sorted(ofPack)) : new CaseException(sorted(ofCase));
  }

  private static List<Diagnostic> sorted(List<Diagnostic> complaints) {
    return complaints.stream().sorted(Diagnostic.BY_PLACE).toList();
  }

  private Stream<Diagnostic> places(int codePoint) {
    String character = Character.toString(codePoint);
    return CaseText.of(origin.review())
        .stream()
        .filter(text -> text.text().contains(character))
        .map(text -> complaint(text.at(), codePoint).quoting(character).in(origin.sources()));
  }

  private static Diagnostic complaint(FieldPath at, int codePoint) {
    String shown = "'" + Character.toString(codePoint) + "' (" + Visible.number(codePoint) + ")";
    return Diagnostic.error(CODE, at, shown + " cannot be printed on paper").hint(hint(codePoint));
  }

  private static String hint(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
      return "lines run from left to right here; write it in letters that do, or print text or HTML";
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
          "it is seen only together with others, if at all; leave it out, or print text or HTML";
      default ->
          "the letter's fonts hold Latin, Greek and Cyrillic letters; write it in these, give the pack a font that"
              + " has it, or print text or HTML";
    };
  }
}
