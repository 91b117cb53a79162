package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseText;
import org.imrletters.review.Case;
import org.imrletters.words.Folded;
import org.imrletters.words.Visible;

/**
 * A public copy holds no name, address, claim number or birth date of a party (required by Labor Code 138.7(a)). The
 * facts under {@code parties}, {@code application} and {@code records} are not printed there. A case may clear ordinary
 * words that happen to be a name; what it cleared is told.
 */
record APublicCopyIdentifiesNoParty(String code) implements Rule {

  private static final String UNSEARCHED = "public-copy-unsearched";
  private static final String CLEARED = "cleared-words";
  private static final String NOT_CLEARABLE = "not-clearable";
  private static final String WITHOUT_EFFECT = "clear-without-effect";

  /** The codes of what else is told of a public copy. */
  static final List<String> CODES = List.of(UNSEARCHED, CLEARED, NOT_CLEARABLE, WITHOUT_EFFECT);

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (!reading.review().isPublic()) {
      return List.of();
    }
    List<Diagnostic> told = new ArrayList<>();
    if (reading.review().parties().isEmpty()) {
      told.add(
          Diagnostic.info(UNSEARCHED, Reading.COPY, "the case gives no parties, so its texts were searched for none",
              "add parties, with all that is known of them: a public copy prints none of it"));
    }
    List<Trace> traces = traces(reading);
    List<Clearing> clearings = clearings(reading.review(), traces);
    reading.printed().forEach(text -> told.addAll(check(text, reading, traces, clearings)));
    clearings.forEach(clearing -> told.add(clearing.told()));
    return told;
  }

  /** What the name of a letter's file tells. */
  List<Diagnostic> ofFileName(String name, Reading reading) {
    CaseText text = new CaseText(Reading.COPY, name, Optional.empty());
    return check(text, reading, traces(reading), List.of()).stream()
        .map(told -> told.hint("give the file of the letter another name"))
        .toList();
  }

  private static List<Trace> traces(Reading reading) {
    return PartyTraces.of(reading.review(), reading.declared(), reading.lists());
  }

  private static List<Clearing> clearings(Case review, List<Trace> traces) {
    List<Clearing> clearings = new ArrayList<>();
    FieldPath clear = new FieldPath("clear");
    review.cleared().forEach(words -> clearings.add(new Clearing(words, clear.entry(clearings.size()), traces)));
    return clearings;
  }

  private List<Diagnostic> check(CaseText text, Reading reading, List<Trace> traces, List<Clearing> clearings) {
    NameInUse use = new NameInUse(Names.of(reading.lists()), text.prose().isPresent());
    Folded folded = reading.words(text).folded();
    List<Trace.Found> found = new ArrayList<>();
    traces.forEach(trace -> trace.in(folded, use)
        .filter(leak -> clearings.stream().filter(clearing -> clearing.clears(text, leak, use)).count() == 0)
        .forEach(found::add));
    return Trace.Found.apart(found).stream().map(leak -> told(text, leak)).toList();
  }

  private Diagnostic told(CaseText text, Trace.Found leak) {
    String words = leak.typed();
    return Diagnostic
        .error(code, text.at(), "a public copy tells " + leak.trace().called() + ": " + Visible.quoted(words),
            "leave it out, or write 'the injured worker' and the like; or make this copy: party")
        .quoting(words);
  }

  /** Words that a case clears, and what came of it. For one thread. */
  private static final class Clearing {

    private final Case.Cleared cleared;
    private final FieldPath at;
    private final String words;
    private boolean effective;
    private boolean refused;

    Clearing(Case.Cleared cleared, FieldPath at, List<Trace> traces) {
      this.cleared = cleared;
      this.at = at;
      Folded folded = Folded.of(cleared.words());
      this.words = small(folded);
      this.refused = traces.stream().anyMatch(trace -> trace.isSure() && trace.words().matcher(folded.line()).find());
    }

    private static String small(Folded text) {
      return text.line().toLowerCase(Locale.ROOT);
    }

    /** Whether these words hold the leak, and it is but a word that may be a name. */
    boolean clears(CaseText text, Trace.Found leak, NameInUse use) {
      if (words.isBlank() || !text.at().isWithin(FieldPath.of(cleared.at())) || !holds(leak)) {
        return false;
      }
      boolean clears = use.isDoubtful(leak);
      effective = effective || clears;
      refused = refused || !clears;
      return clears;
    }

    private boolean holds(Trace.Found leak) {
      String text = small(leak.text());
      int start = text.lastIndexOf(words, leak.start());
      return start >= 0 && start + words.length() >= leak.end();
    }

    Diagnostic told() {
      String quoted = Visible.quoted(cleared.words());
      if (refused) {
        return Diagnostic.error(NOT_CLEARABLE, at.field("words"),
            quoted + " cannot be cleared: this is no ordinary word",
            "leave it out of the text; names, numbers, addresses and birth dates are never cleared");
      }
      if (!effective) {
        return Diagnostic.warning(WITHOUT_EFFECT, at, "clearing " + quoted + " has no effect",
            "delete it: nobody is told there");
      }
      return Diagnostic.info(CLEARED, at, quoted + " is cleared, though a party is called so",
          "see to it that these words tell nobody where they stand");
    }
  }
}
