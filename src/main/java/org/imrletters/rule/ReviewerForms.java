package org.imrletters.rule;

import java.util.regex.Pattern;

/** The forms in which texts tell who wrote them, as patterns for folded text; made when a text has a clue. */
final class ReviewerForms {

  private static final String WORD = "\\p{Lu}[\\p{L}'-]{1,30}";
  private static final String NAME = "(?:Dr\\.? )?(?:" + WORD + "|\\p{Lu}\\.?)(?: \\p{Lu}\\.?)?(?: " + WORD + "){1,2}";
  private static final String DEGREE = ",? (?:M\\.?D|D\\.?O|D\\.?C|D\\.?P\\.?M|D\\.?D\\.?S|Ph\\.?D|Psy\\.?D|O\\.?D|D?P\\.?T|R\\.?N|N\\.?P|L\\.?Ac)(?!\\p{L})\\.?";
  private static final String DR = "Dr\\.? (?:(?:de|del|la|van|von|der|den|di|da|le) ){0,3}" + WORD;
  private static final String SOMEONE = "(?:" + NAME + "|" + DR + ")";

  /** Someone with a degree, by whatever is left of the name. */
  private static final String DOCTOR = "(?:" + SOMEONE + "|" + WORD + "(?:, (?:" + WORD
      + "|\\p{Lu}\\.,?))?|(?:\\p{Lu}\\. ?){2,3})" + DEGREE;
  private static final String IS = "(?:(?: is| number| no\\.?| num\\.?)| ?[:#.,]){0,4} ?-? ?";
  private static final String LICENSE_NUMBER = "(?i:"
      + String.join("|", "lic(?:en[cs]e)?" + IS + "(?=[a-z0-9]{0,3}[ -]?[0-9]{4})[a-z0-9]{0,3}[ -]?[0-9]{4,8}",
          "licensed (?:in|by) \\p{L}+(?: \\p{L}+)? (?:under|as|no\\.?|#) ?[a-z]?[0-9]{4,8}",
          "npi" + IS + "(?:[0-9]-?){9}[0-9]", "(?:tax id|tin|ein)" + IS + "[0-9]{2}-?[0-9]{7}",
          "dea" + IS + "[a-z]{2}-?[0-9]{7}",
          "(?:certificate|board certification) (?:number|no\\.?|#)[ :#.]{0,3}[0-9-]{4,9}",
          "reviewer(?:'s)?(?: id| no\\.?| number| ?#)[ :#.]{0,3}[a-z]{0,3}[0-9]{4,8}")
      + ")(?![\\p{L}\\p{N}])";
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
  static final Pattern ANYWHERE = Pattern
      .compile("(?<![\\p{L}\\p{N}/])(?:" + String.join("|", "/{1,2}[sS]/{1,2}+(?![\\p{L}\\p{N}]{0,3}/)", LICENSE_NUMBER,
          "I, (?:the (?:expert )?reviewer,? )?" + SOMEONE + "(?:,|" + DEGREE + ")",
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
  static final Pattern CREDIT = Pattern
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
  static final Pattern LAST_LINE = Pattern.compile("\\G(?:- ?)?(?:" + String.join("|",
      LEAD + "(?:" + NAME + DEGREE + "|" + WORD + ", " + WORD + "(?: \\p{Lu}\\.?)?" + DEGREE + "|Dr\\. " + NAME + "|"
          + DR + ")" + TAIL,
      "/ ?" + NAME + " ?/", SMALL + "(?:, [\\p{L} ]{1,40})?", "(?!and/|pt/)\\p{Ll}{2,3}/\\p{Ll}{2,3}",
      "(?:(?:Reviewer )?[Ii]nitials:? )?\\(?(?!" + ABBREVIATION + ")(?:\\p{Lu}\\.? ?){2,3}(?:/[a-z]{2,3}|" + DEGREE
          + ")?\\)?")
      + ")\\s*$");

  /** The same at the end of a line. */
  static final Pattern LAST_SENTENCE = Pattern.compile("(?<=[.!?] )" + NAME + DEGREE + "\\s*$");

  /** What credentials hold in no state and no specialty. */
  static final Pattern CREDENTIALS = Pattern
      .compile("(?<![\\p{L}\\p{N}])[A-Z]{0,3}-?[0-9]{4,8}(?![\\p{L}\\p{N}])|^" + NAME + ", M\\.?D\\.?(?![\\p{L}])");

  /** The names of fields of a pack that hold nothing else. */
  static final Pattern FIELD = Pattern
      .compile("(?i)fields\\.(?:expert)?reviewers?(?:name|initials|signature|licen[cs]e(?:no|number)?)");

  private ReviewerForms() {}
}
