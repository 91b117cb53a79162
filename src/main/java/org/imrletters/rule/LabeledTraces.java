package org.imrletters.rule;

import java.util.List;

/** What tells who someone is by its label or its form, whether the case knows the party or not. */
final class LabeledTraces {

  private static final String FILL = DayTraces.FILL;
  private static final String SEPARATOR = " ?[-/. ] ?";
  private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)\\p{L}{0,6}\\.?";
  private static final String YEAR = "(?:(?:19)?[0-9]{2}|200[0-9])";
  private static final String DAY = "(?:(?:[0-9]{1,2} ?[-/.] ?){2}" + YEAR
      + "|(?:19[0-9]{2}|200[0-9])(?:[-/.][0-9]{1,2}){2}|" + MONTH + " ?[0-9]{1,2}" + FILL + "(?:st|nd|rd|th)?,? ?"
      + YEAR + "|[0-9]{1,2}(?:st|nd|rd|th)?" + FILL + MONTH + ",? ?" + YEAR + "|[0-9]{6}(?:[0-9]{2})?)";
  private static final String SOCIAL = "(?:ssn|s\\.s\\.n\\.?|ss ?(?=#|no)|soc(?:ial|\\.)? ?sec(?:urity|\\.)?)(?: ?(?:number|no\\.?|nr\\.?|#))?";
  private static final String NUMBER = " ?(?:number|num\\.?|nr\\.?|no\\.?|id|#)[ :#.]{0,3}";
  private static final String SOME_NUMBER = "(?=[\\p{L}-]{0,5}[0-9])[\\p{L}0-9-]{4,30}";

  /** All of them. */
  static final List<Trace> ALL = List.of(
      Trace.alone("a birth date", "[bd]",
          "(?:dob|d\\.o\\.b\\.?|d/o/b|birth ?date|date of birth|born(?: on)?)[ :#,.(]{0,4}(?:is |was )?" + DAY),
      Trace.alone("a birth date", "b",
          "birthday[ :#,.(]{0,4}(?:is |was |on |the ){0,3}(?:" + MONTH + " ?[0-9]{1,2}|[0-9]{1,2}(?:st|nd|rd|th)?"
              + FILL + MONTH + ")"),
      Trace.alone("a birth date", "t",
          "turn(?:s|ed) [0-9]{1,3}(?: years old)? on (?:" + MONTH
              + " ?[0-9]{1,2}(?:st|nd|rd|th)?|[0-9]{1,2} ?[-/.] ?[0-9]{1,2})"),
      Trace.alone("a birth date", "[fn]",
          "(?:fecha de nacimiento|naci(?:o|d[oa])?)[ :#,.(]{0,4}(?:e[ls] |fue ){0,2}" + DAY),
      Trace.alone("a claim number", "[abcdehmpsw]",
          "(?:(?:claim|claims administrator(?:'s)?|member|policy|patient|medical record|subscriber|adj|eams|wcab(?: case)?"
              + "|employee|badge|medi-?cal|medicare|passport|account|acct\\.?|chart|serial|health plan|beneficiary)"
              + NUMBER + "|(?:mrn|passport|cdl|dl(?= ?#)|driver'?s'? licen[cs]e)[ :#.]{1,3})" + SOME_NUMBER
              + "|adj[ :#.-]{0,3}[0-9]{6,9}"),
      Trace.alone("a number of a vehicle", "[lv]",
          "license plate(?: number| no\\.?)?[ :#.]{1,3}" + SOME_NUMBER + "|vin[ :#]{1,3}[a-hj-npr-z0-9]{17}"),
      Trace.alone("an address on the net", "i", "ip(?: address)?[ :]{1,3}[0-9]{1,3}(?:\\.[0-9]{1,3}){3}"),
      Trace.alone("a telephone number", "\\+",
          "\\+1[-. ]{0,3}\\(?[2-9][0-9]{2}\\)?[-. ]{0,3}[2-9][0-9]{2}[-. ]{0,3}[0-9]{4}"),
      Trace.alone("a telephone number", "[cfmpt]",
          "(?:(?:tele)?phone|tel\\.?|fax|cell|mobile)[^0-9;]{0,20}(?:1[-. ]{1,3})?[0-9]{3}[-./) ]{0,3}[0-9]{3}[-. ]{0,3}[0-9]{4}"),
      Trace.alone("a telephone number", "[1-9(]",
          "(?:1[-. ]{1,3})?(?:\\([2-9][0-9]{2}\\)[-./ ]{0,3}|[2-9][0-9]{2}[-./])[2-9][0-9]{2}[-./ ][0-9]{4}"),
      Trace.alone("an e-mail address", "[\\p{L}0-9]",
          "[\\p{L}0-9._%+-]{1,64}(?:@| ?[(\\[] ?at ?[)\\]] ?)[\\p{L}0-9-]{1,63}(?:\\.[\\p{L}0-9-]{2,63}){1,4}"),
      Trace.alone("an address", "[lr]",
          "(?:lives?|lived|living|resid\\p{L}+) (?:at|on) [0-9]{1,6} (?-i:\\p{Lu})\\p{L}+"),
      Trace.alone("a social security number", "[0-9]",
          "[0-9]{3}" + SEPARATOR + "[0-9]{2}" + SEPARATOR + "[0-9]{4}(?!-)"),
      Trace.alone("a social security number", "x", "x{3}-?x{2}-?[0-9]{4}"),
      Trace.alone("a social security number", "s", SOCIAL + "[^0-9]{0,20}(?:[0-9][-._/ ]{0,2}){8}[0-9]"),
      Trace.alone("a social security number", "s", SOCIAL + "[^0-9.;]{0,30}(?:end|last|[x*])[^0-9;]{0,20}[0-9]{4}"),
      Trace.alone("a social security number", "l", "last (?:four|4)[^.;]{0,40}" + SOCIAL + "[^0-9.;]{0,20}[0-9]{4}"),
      Trace.alone("someone's name", "m",
          "(?-i:(?:Mrs?|Ms|Miss|Mx)(?:\\. ?| )\\p{Lu}[\\p{L}'-]*|(?:MRS?|MS|MISS)\\. ?\\p{Lu}[\\p{Lu}'-]+)"),
      Trace.alone("someone's name", "[aceimnp]",
          "(?:(?:patient|applicant|claimant|employee|injured worker|member|insured)(?: name)?|name): ?"
              + "(?-i:\\p{Lu}[\\p{L}'-]+,? \\p{Lu}\\p{Ll}+)"));

  private LabeledTraces() {}
}
