package org.imrletters.golden;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.file.Sha256;
import org.imrletters.proof.PictureDifference;
import org.imrletters.proof.PictureDifference.Area;
import org.imrletters.proof.WordChange;

/** One thing that is wrong with a letter, told so that the same thing can be found in other letters. */
public sealed interface Change {

  /** In one line. */
  String told();

  /** Everything that is different in this outcome, in reading order; nothing where all is as it was approved. */
  static List<Change> in(Outcome outcome) {
    if (outcome instanceof Outcome.Changed changed) {
      return ofContents(changed);
    } else if (outcome instanceof Outcome.Unapproved) {
      return List.of(new NotApprovedYet());
    } else if (outcome instanceof Outcome.Orphaned orphan) {
      return List.of(new Gone(orphan.hasCase() ? "of fewer pages now" : "approved, but without a case"));
    } else if (outcome instanceof Outcome.Refused refused) {
      return List.of(new NoLetter(first(refused.why().problems())));
    }
    return outcome instanceof Outcome.Unusable ? List.of(new Unusable(outcome.told())) : List.of();
  }

  private static List<Change> ofContents(Outcome.Changed changed) {
    if (changed.approved() instanceof Content.Words old && changed.received() instanceof Content.Words now) {
      return ofWords(old.text(), now.text());
    }
    if (changed.approved() instanceof Content.Bytes foreign && changed.received() instanceof Content.Words) {
      return List.of(new Unusable("what was approved is in " + encoding(foreign.bytes()) + ", and not in UTF-8"));
    }
    return List.of(changed.pageDifference()
        .map(Change::ofPages)
        .orElseGet(() -> ofBytes(changed.approved().bytes(), changed.received().bytes())));
  }

  private static List<Change> ofWords(String old, String now) {
    List<Change> changes = WordChange.between(old, now, Words.CONTEXT).stream().<Change>map(Words::new).toList();
    if (Normalizer.normalize(old, Normalizer.Form.NFC).equals(now)) {
      return List.of(
          new Unusable("what was approved has its accents as characters of their own (NFD), and not as here (NFC)"));
    }
    return changes.isEmpty() ? List.of(Lines.first(old, now)) : changes;
  }

  private static String encoding(byte[] text) {
    boolean isMarked = text.length > 1 && (text[0] & 0xff ^ text[1] & 0xff) == 1 && (text[0] & text[1] & 0xfe) == 0xfe;
    return isMarked ? "UTF-16" : "another encoding";
  }

  private static Change ofPages(PictureDifference difference) {
    String seen = difference.areas()
        .stream()
        .map(area -> difference.old().digest(area) + difference.now().digest(area))
        .collect(Collectors.joining());
    return new Looks(difference.areas(), Sha256.of(seen.getBytes(StandardCharsets.US_ASCII)));
  }

  private static Change ofBytes(byte[] old, byte[] now) {
    return new Bytes(Arrays.mismatch(old, now) + 1, old.length, now.length);
  }

  private static String first(List<Diagnostic> problems) {
    return problems.stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(problem -> problem.message() + " [" + problem.code() + "]")
        .orElse("no letter");
  }

  /** Words are gone, are new, or are others now. */
  record Words(WordChange words) implements Change {

    /** How many words before and after are kept, if there are so many: enough for a sentence, most times. */
    public static final int CONTEXT = 14;

    @Override
    public String told() {
      return words.toString();
    }
  }

  /**
   * The words are the same, and stand otherwise on their lines.
   *
   * @param old the first line that differs, as it was; empty where the text ended before it
   * @param now the same line as it is
   */
  record Lines(String old, String now) implements Change {

    /** The first line in which two texts differ. */
    public static Lines first(String old, String now) {
      List<String> before = old.lines().toList();
      List<String> after = now.lines().toList();
      int same = 0;
      while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
        same++;
      }
      return new Lines(same < before.size() ? before.get(same) : "", same < after.size() ? after.get(same) : "");
    }

    @Override
    public String told() {
      return "the same words, on other lines";
    }
  }

  /**
   * A page looks different.
   *
   * @param areas where
   * @param imprint a digest of what is seen in these areas, before and now: equal areas may differ by other ink
   */
  record Looks(List<Area> areas, String imprint) implements Change {

    /** Keeps the list from changing behind the reader's back. */
    public Looks {
      areas = List.copyOf(areas);
    }

    @Override
    public String told() {
      return "the page looks different: " + areas.get(0)
          + (areas.size() == 1 ? "" : ", and " + (areas.size() - 1) + " more");
    }
  }

  /**
   * Bytes differ, and no more can be told.
   *
   * @param first the first that differs, counted from 1
   * @param old how many there were
   * @param now how many there are
   */
  record Bytes(int first, int old, int now) implements Change {
    @Override
    public String told() {
      return "byte " + first + " is the first that differs; there were " + old + ", now there are " + now;
    }
  }

  /** There is nothing yet that it could be held against. */
  record NotApprovedYet() implements Change {
    @Override
    public String told() {
      return "not approved yet";
    }
  }

  /** Something is approved that nothing prints any more. */
  record Gone(String told) implements Change {}

  /**
   * There is no letter.
   *
   * @param told the first thing that is wrong, with its code and without its place
   */
  record NoLetter(String told) implements Change {}

  /** A file or a name that the suite cannot use, and why. */
  record Unusable(String told) implements Change {}
}
