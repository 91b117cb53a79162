package org.imrletters.rule;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.kind.CaseText;
import org.imrletters.words.WordSet;
import org.imrletters.words.Words;

/** Finds what would tell who the reviewer is. A treating physician's name within a sentence does not. */
final class ReviewerTraces {

  /** In characters, more than a last line has: most texts end in a long paragraph, which need not be looked through. */
  private static final int LONGEST_LINE = 800;

  /** What else the patterns begin with. */
  private static final WordSet CLUES = WordSet.of("by", "sincerely", "respectfully", "regards", "truly", "thank",
      "signature", "signed", "esigned", "attested", "npi", "dea", "reviewer", "reviewing", "reached", "license",
      "licence", "lic", "initials", "author", "opinion", "dictated", "transcribed", "certificate", "certification",
      "imr", "maximus", "undersigned", "licensed", "tin", "ein", "tax");

  /** A last sentence that is a name ends with a degree, or with a part of one, as in M.D. */
  private static final WordSet DEGREES = WordSet.of("md", "d", "do", "o", "dc", "c", "dpm", "m", "dds", "s", "phd",
      "psyd", "od", "pt", "dpt", "rn", "np", "lac");

  /** Numbers, which what is a word of its own otherwise may be written together with. */
  private static final WordSet NUMBERED = WordSet.starting("npi", "dea", "lic");

  /** So many words before the one that is a clue a trace may start, as in "reviewed and signed on 11/18/2016 by". */
  private static final int WORDS_BEFORE = 7;

  private ReviewerTraces() {}

  /** The words of a text that tell it, as typed. */
  static Set<String> in(CaseText text, Words words) {
    String place = text.at().text();
    if (place.startsWith("fields.") && Shapes.FIELD.matcher(place).matches()) {
      return Set.of(text.text());
    }
    Set<String> traces = new LinkedHashSet<>();
    BitSet starts = starts(words);
    if (!starts.isEmpty()) {
      addAt(starts, Shapes.ANYWHERE, traces, words);
      addAt(starts, Shapes.CREDIT, traces, words);
    }
    if (place.equals("summary") || place.endsWith(".rationale")) {
      addLastLine(traces, words);
    }
    // A quick look for what credentials do not hold: a digit, or the comma before a degree.
    if (traces.isEmpty() && place.startsWith("reviewer")
        && text.text().chars().anyMatch(c -> c == ',' || c >= '0' && c <= '9')) {
      add(traces, Shapes.CREDENTIALS, words, 0);
    }
    return traces;
  }

  /** Where in the text whatever the patterns find may start; a word that is a clue is part of all of it. */
  private static BitSet starts(Words words) {
    BitSet starts = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      if (isClue(words, i)) {
        for (int first = Math.max(0, i - WORDS_BEFORE); first <= i; first++) {
          starts.set(words.start(first));
        }
        starts.set(Math.max(0, words.start(i) - 2), words.start(i) + 1);
      }
    }
    return starts;
  }

  private static boolean isClue(Words words, int i) {
    if (words.small(i).length() == 1) {
      return words.isBefore(i, '/') || words.isBefore(i, ',') || words.small(i).equals("i") && isNext(words, i, "am");
    }
    return CLUES.has(words, i) || words.small(i).equals("my") && isNext(words, i, "name")
        || NUMBERED.has(words, i) && words.get(i).hasDigit();
  }

  private static boolean isNext(Words words, int i, String next) {
    return i + 1 < words.size() && words.small(i + 1).equals(next);
  }

  private static void addLastLine(Set<String> traces, Words words) {
    String text = words.text().stripTrailing();
    int start = text.lastIndexOf('\n') + 1;
    if (text.length() - start <= LONGEST_LINE) {
      for (int line : new int[]{start, text.lastIndexOf('\n', start - 2) + 1}) {
        add(traces, Shapes.LAST_LINE, words, line);
      }
      if (words.hasAny(DEGREES, Math.max(0, words.size() - 1), words.size())) {
        add(traces, Shapes.LAST_SENTENCE, words, start);
      }
    }
  }

  /** Adds what is found, less what only says a part of it again. */
  private static void add(Set<String> traces, Pattern pattern, Words words, int from) {
    Matcher found = pattern.matcher(words.text());
    for (boolean next = found.find(from); next; next = found.find()) {
      add(traces, found, words);
    }
  }

  /** Adds what is found at these places; the rest of the text need not be looked through. */
  private static void addAt(BitSet starts, Pattern pattern, Set<String> traces, Words words) {
    Matcher found = pattern.matcher(words.text()).useTransparentBounds(true).useAnchoringBounds(false);
    int at = starts.nextSetBit(0);
    while (at >= 0) {
      boolean here = found.region(at, words.text().length()).lookingAt();
      if (here) {
        add(traces, found, words);
      }
      at = starts.nextSetBit(here ? found.end() : at + 1);
    }
  }

  private static void add(Set<String> traces, Matcher found, Words words) {
    String typed = words.typed(found.start(), found.end()).strip();
    if (traces.stream().noneMatch(known -> known.contains(typed) || typed.contains(known))) {
      traces.add(typed);
    }
  }

  /** The patterns, made when a text has a clue. They are for folded text. */
  private static final class Shapes {

    private static final String WORD = "\\p{Lu}[\\p{L}'-]{1,30}";
    private static final String NAME = "(?:Dr\\.? )?(?:" + WORD + "|\\p{Lu}\\.?)(?: \\p{Lu}\\.?)?(?: " + WORD
        + "){1,2}";
    private static final String DEGREE = ",? (?:M\\.?D|D\\.?O|D\\.?C|D\\.?P\\.?M|D\\.?D\\.?S|Ph\\.?D|Psy\\.?D|O\\.?D|D?P\\.?T|R\\.?N|N\\.?P|L\\.?Ac)(?!\\p{L})\\.?";
    private static final String DR = "Dr\\.? (?:(?:de|del|la|van|von|der|den|di|da|le) ){0,3}" + WORD;
    private static final String SOMEONE = "(?:" + NAME + "|" + DR + ")";

    /** Someone with a degree, by whatever is left of the name. */
    private static final String DOCTOR = "(?:" + SOMEONE + "|" + WORD + "(?:, (?:" + WORD
        + "|\\p{Lu}\\.,?))?|(?:\\p{Lu}\\. ?){2,3})" + DEGREE;
    private static final String IS = "(?:(?: is| number| no\\.?| num\\.?)| ?[:#.,]){0,4} ?-? ?";
    private static final String LICENSE_NUMBER = "(?i:lic(?:en[cs]e)?" + IS
        + "(?=[a-z0-9]{0,3}[ -]?[0-9]{4})[a-z0-9]{0,3}[ -]?[0-9]{4,8}" + "|npi" + IS
        + "(?:[0-9]-?){9}[0-9]|(?:tax id|tin|ein)" + IS
        + "[0-9]{2}-?[0-9]{7}|licensed (?:in|by) \\p{L}+(?: \\p{L}+)? (?:under|as|no\\.?|#) ?[a-z]?[0-9]{4,8}|dea" + IS
        + "[a-z]{2}-?[0-9]{7}|(?:certificate|board certification) (?:number|no\\.?|#)[ :#.]{0,3}[0-9-]{4,9}|reviewer(?:'s)?(?: id| no\\.?| number| ?#)[ :#.]{0,3}[a-z]{0,3}[0-9]{4,8})(?![\\p{L}\\p{N}])";
    private static final String SIGNED = "(?:(?:electronically |digitally |e-?)?signed(?: electronically| digitally)?)";
    private static final String BY = "(?i:(?:(?:this )?(?:review|determination|decision)(?: was| is)?"
        + "(?: made| completed| performed| prepared| written| rendered| issued| authored| conducted| given)?"
        + "|(?:reviewed|decided|determined|prepared|written|made|dictated|authenticated|attested|authored|rendered|"
        + SIGNED + ")(?: (?:and|&) (?:approved|" + SIGNED + "))?)(?: on [0-9/.-]{6,10})? by)";
    private static final String EXPERT = "(?i:(?:expert|imr|maximus|independent medical) reviewer|(?:imr|maximus) physician)";

    /** The surname first, and nothing else behind it. */
    private static final String REVERSED = WORD + ", " + WORD + "(?: \\p{Lu}\\.?)?(?=\\.?(?:$|\\n)|[ ,]{1,2}[0-9])";

    /** A word in small letters that may be a name, and does not only say what kind of physician it was. */
    private static final String SMALL_WORD = "(?!(?:an?|the|this|that|another|our|my|his|her|primary|treating|attending|pain|spine"
        + "|medical|physician|orthop\\p{L}*|ur|and|by) )\\p{Ll}{2,20}";
    private static final String SMALL = SMALL_WORD + " " + SMALL_WORD
        + ",? (?:m\\.?d|d\\.?c|ph\\.?d|psy\\.?d|d\\.?p\\.?m)(?!\\p{L})";

    /** What no text holds, wherever it stands. */
    private static final Pattern ANYWHERE = Pattern
        .compile("(?<![\\p{L}\\p{N}/])(?:" + String.join("|", "/{1,2}[sS]/{1,2}+(?![\\p{L}\\p{N}]{0,3}/)",
            LICENSE_NUMBER, "I, (?:the (?:expert )?reviewer,? )?" + SOMEONE + "(?:,|" + DEGREE + ")",
            "I (?:can|may) be reached [^\\n]{0,30}[0-9@]", "I am (?:" + NAME + DEGREE + "|(?=Dr)" + SOMEONE + ")",
            "(?i:my name is) " + SOMEONE, "(?i:the )?" + EXPERT + "(?:'s name)?(?: is|:|,)? " + NAME + DEGREE,
            "(?:" + SOMEONE + DEGREE + "|(?=Dr)" + SOMEONE + ")(?:,? (?i:(?:the|as) )" + EXPERT
                + "|,? \\((?i:(?:the )?(?:expert )?reviewer)\\))",
            "(?i:(?:the|this) (?:(?:expert |imr |maximus |independent medical )?reviewer|undersigned))(?:,| \\() ?"
                + SOMEONE + "(?:" + DEGREE + ")?[,)]",
            "(?i:reviewer(?:'s)? (?:name|initials|signature))(?::| -| is) ?\\p{L}[\\p{L}. '-]{0,60}",
            "(?i:dictated|transcribed)[^\\n]{0,20} \\p{Lu}{2,3}[:/]\\p{Ll}{2,3}(?!\\p{L})") + ")");

    /** Someone behind a label, in either order of the name. */
    private static final String ANYONE = "(?:" + SOMEONE + "|" + REVERSED + ")";

    private static final String REVIEWER = "(?i:(?:(?:expert|imr|physician|peer|case|medical) )?reviewer(?: credentials)?"
        + "|reviewing physician)";
    private static final String CLOSING = "(?:Sincerely|Respectfully(?: submitted)?|(?:Best |Kind )?[Rr]egards"
        + "|(?:Yours|Very) truly|Thank you)(?: yours)?,?[ \\n]{1,2}";
    private static final String ENDS = "\\.?(?=$|\\n)";

    /** What stands at the start of a line or a sentence and credits whoever wrote the text. */
    private static final Pattern CREDIT = Pattern
        .compile(
            "(?:^|(?<=[\\n(\\[])|(?<=[.!?] )|(?<=[,;:] )(?=\\p{Lu}))(?:" + String.join("|",
                BY + "(?::? " + DOCTOR + "|: ?" + ANYONE + "|:? (?=Dr)" + SOMEONE + ENDS + "|:? (?-i:" + SMALL + "))",
                "(?i:dictated|transcribed) by:? \\p{Lu}{2,3}(?!\\p{L})", "(?i:(?:report )?author)(?::| -) ?" + ANYONE,
                "(?i:(?:expert |medical )?opinion (?:of|by)) " + DOCTOR + "(?=:|" + ENDS + ")",
                "(?i:\\(?" + SIGNED + "(?: (?:on )?[0-9/.-]{6,10})?\\)?)(?:(?: by:?|:|,) ?" + ANYONE + "| " + DOCTOR
                    + ")",
                REVIEWER + "(?:(?::| -) ?(?:" + ANYONE + "|" + DOCTOR + ")| " + DOCTOR + ")",
                "(?i:(?:name|signature)(?: of (?:the )?reviewer)|(?:e-)?signature(?: on file)?|attested): ?" + SOMEONE,
                "(?i:initials): ?(?:\\p{Lu}\\.? ?){2,3}(?!\\p{L})", CLOSING + SOMEONE) + ")");

    /** What stands before a signature, in any number. */
    private static final String LEAD = "(?:(?:(?i:by|final|determination|decision|completed|rvw|rev'd|reviewed|written|approved|and|on"
        + "|electronically|signed|signature|author|printed|name|x|imr|expert|assigned|medical|physician|consultant|reviewer)[:,.]?"
        + "|[0-9/.:-]{1,10}) ){0,6}";

    /** What stands behind one: specialties, boards, what the signer is. */
    private static final String TAIL = "(?: \\([\\p{L} ]{1,30}\\))?"
        + "(?:,(?: (?:\\p{Lu}[\\p{L}.&-]{0,30},?|of|in|and|expert|physician|reviewer)){1,8})?\\.?"
        + "(?:[ \\n](?:\\p{Lu}[\\p{L}-]{1,30},?|of|and|&)){0,9}";

    /** No initials, though they look like some. */
    private static final String ABBREVIATION = "(?:MRI|CT|EMG|NCV|NCS|PT|OT|ROM|DME|ESI|ODG|CBC|EKG|ECG|UDS|HEP|UR|ER|IW|NA)\\b";

    /** A line of its own at the end of a text: a name with a degree, or initials, a typist's behind them. */
    private static final Pattern LAST_LINE = Pattern.compile("\\G(?:- ?)?(?:" + String.join("|",
        LEAD + "(?:" + NAME + DEGREE + "|" + WORD + ", " + WORD + "(?: \\p{Lu}\\.?)?" + DEGREE + "|Dr\\. " + NAME + "|"
            + DR + ")" + TAIL,
        "/ ?" + NAME + " ?/", SMALL + "(?:, [\\p{L} ]{1,40})?", "(?!and/|pt/)\\p{Ll}{2,3}/\\p{Ll}{2,3}",
        "(?:(?:Reviewer )?[Ii]nitials:? )?\\(?(?!" + ABBREVIATION + ")(?:\\p{Lu}\\.? ?){2,3}(?:/[a-z]{2,3}|" + DEGREE
            + ")?\\)?")
        + ")\\s*$");

    /** The same at the end of a line. */
    private static final Pattern LAST_SENTENCE = Pattern.compile("(?<=[.!?] )" + NAME + DEGREE + "\\s*$");

    /** What credentials hold in no state and no specialty. */
    private static final Pattern CREDENTIALS = Pattern
        .compile("(?<![\\p{L}\\p{N}])[A-Z]{0,3}-?[0-9]{4,8}(?![\\p{L}\\p{N}])|^" + NAME + ", M\\.?D\\.?(?![\\p{L}])");

    /** The names of fields of a pack that hold nothing else. */
    private static final Pattern FIELD = Pattern
        .compile("(?i)fields\\.(?:expert)?reviewers?(?:name|initials|signature|licen[cs]e(?:no|number)?)");

    private Shapes() {}
  }
}
