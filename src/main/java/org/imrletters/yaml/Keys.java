package org.imrletters.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Location;
import org.imrletters.words.ForbiddenCharacter;
import org.imrletters.yaml.YamlNode.Entry;
import org.imrletters.yaml.YamlNode.Scalar;
import org.imrletters.yaml.YamlNode.Style;

/** Refuses what YAML can do and a case file should not: tags, anchors, aliases, merge keys, the same name twice. */
record Keys(ProblemList problems, SourceFile file, String text) {

  /** An escape of a double-quoted text, whatever it means. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)",
      Pattern.DOTALL);

  /** The signs behind a backslash that stand for what no letter holds, and for what they stand. */
  private static final String SIGNS = "0abvfeN";
  private static final String MEANT = "\0\7\b\13\f\33\205";

  private static final String ALIAS = "alias-not-supported";
  private static final String ONCE = "what several items cite alike is written once under 'guidelines:' and cited by its id";

  /** Complains about the tags and anchors before a value; says where the value itself starts. */
  int withoutMarks(int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      int wordEnd = Quoting.skip(text, at, end, c -> !Character.isWhitespace(c));
      refuseMark(at, wordEnd);
      at = wordEnd;
      at = Quoting.skipSpace(text, at, end, "");
    }
    return at;
  }

  boolean refusesAlias(int start, int end) {
    if (start >= end || text.charAt(start) != '*') {
      return false;
    }
    problems.error(ALIAS, start, end,
        Quoting.typed(text.substring(start, end)) + " is a YAML alias, and aliases are" + " not read", copyHint(start));
    return true;
  }

  /** Whether a name may stand in its group. */
  boolean accepts(Scalar key, Map<String, Entry> entries) {
    if (key.style() == Style.PLAIN && key.text().equals("<<")) {
      problems.error("merge-key-not-supported", key, "'<<' is a YAML merge key, and merge keys are not read",
          "write the fields out; " + ONCE);
      return false;
    }
    if (key.style() == Style.PLAIN && key.text().isEmpty()) {
      problems.error(ProblemList.SYNTAX, key, "a name is missing before the ':'", "write 'name: value'");
      return false;
    }
    Entry first = entries.get(key.text());
    if (first != null) {
      duplicate(key, first.key());
    }
    return first == null;
  }

  /** Characters that hide behind an escape in double quotes. */
  void checkCharacters(Scalar scalar) {
    int hidden = scalar.style() == Style.QUOTED ? SourceFile.firstForbidden(scalar.text(), 0) : -1;
    if (hidden >= 0) {
      int c = scalar.text().codePointAt(hidden);
      Optional<MatchResult> escape = ESCAPE.matcher(text.substring(scalar.start(), scalar.end()))
          .results()
          .filter(one -> meant(one.group()) == c)
          .findFirst();
      int start = scalar.start() + escape.map(MatchResult::start).orElse(0);
      int end = start + escape.map(one -> one.group().length()).orElse(2);
      problems.error(ForbiddenCharacter.CODE, start, end, ForbiddenCharacter.message(c), ForbiddenCharacter.HINT);
    }
  }

  /** The character that this escape stands for (YAML 1.2.2, section 5.7); -1 for a plain one. */
  private static int meant(String escape) {
    int sign = SIGNS.indexOf(escape.charAt(1));
    return escape.length() > 2 ? (int) Long.parseLong(escape, 2, escape.length(), 16)
        : sign < 0 ? -1 : MEANT.charAt(sign);
  }

  private void duplicate(Scalar key, Scalar first) {
    Location place = file.location(first.start(), first.end());
    problems.error("duplicate-key", key, Quoting.typed(key.text()) + " stands twice in one group",
        "the first one stands in line " + place.line() + ", column " + place.column() + "; keep one of them");
  }

  private void refuseMark(int start, int end) {
    String mark = Quoting.typed(text.substring(start, end));
    if (text.charAt(start) == '&') {
      problems.error(ALIAS, start, end, mark + " is a YAML anchor, and anchors are not read", copyHint(start));
    } else {
      problems.error("tag-not-supported", start, end, mark + " is a YAML tag, and tags are not read",
          "delete it; or, if it is part of the text, put the value in quotes: " + quotedLine(start));
    }
  }

  private String copyHint(int at) {
    return ONCE + "; or, if '" + text.charAt(at) + "' is part of the text, put the value in quotes: " + quotedLine(at);
  }

  private String quotedLine(int at) {
    return Quoting.line(file.line(file.lineAt(at)));
  }
}
