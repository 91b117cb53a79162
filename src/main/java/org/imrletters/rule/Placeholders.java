package org.imrletters.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imrletters.words.WordSet;
import org.imrletters.words.Words;

/** Finds what stands in a text for words that were never filled in. */
final class Placeholders {

  // Written out, since \b means another thing from JDK 19 on.
  private static final String FROM_HERE = "(?<![\\p{L}\\p{N}])";
  private static final String TO_HERE = "(?![\\p{L}\\p{N}])";

  /** What real letters say with these characters: karyotypes (46,XX), sizes (XX-large), Roman numerals (Title XX). */
  private static final String REAL_TEXT = FROM_HERE + "(?:4[5-9], ?X{2,5}+"
      + "|XX[ -](?i:chromosomes?|karyotype|genotype|males?|females?|large|small|long)"
      + "|(?i:title|volume|vol\\.|article|part|appendix) XXX?+)" + TO_HERE;

  private static final String BRACKETED = "\\[(?i:insert)" + TO_HERE + "(?:[^\\]\\n]{0,200}+\\])?"
      + "|<<[^<>\\n]{1,200}+>>" + "|\\$\\{[^}\\n]{0,200}+\\}";

  /** TODO and the like, and XX alone, as a part of a date (XX/XX/2015) or of a number (CM15-XXXXXXX). */
  private static final String WORDS = FROM_HERE + "(?:TODO|TBD|(?i:lorem ipsum)"
      + "|(?:[0-9]{1,4}[/-])?(?:X{2,}+|x{3,}+|xx(?=/))(?:[/-](?:[Xx]{2,}+|[0-9]{1,4}+)){0,3})" + TO_HERE;

  private static final Pattern FOUND = Pattern.compile(REAL_TEXT + "|(" + BRACKETED + "|" + WORDS + ")");

  /** With one of these a word begins that is part of a placeholder without brackets. */
  private static final WordSet STARTS = WordSet.starting("xx", "todo", "tbd", "lorem");

  private Placeholders() {}

  /** Each placeholder once, as it is typed, in the order of the text. */
  static Set<String> in(Words words) {
    if (!mayHoldOne(words)) {
      return Set.of();
    }
    return FOUND.matcher(words.text())
        .results()
        .filter(found -> found.group(1) != null)
        .map(found -> words.typed(found.start(), found.end()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean mayHoldOne(Words words) {
    String text = words.text();
    return text.indexOf('[') >= 0 || text.indexOf('<') >= 0 || text.indexOf('$') >= 0 || words.hasAny(STARTS);
  }
}
