package org.imrletters.batch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.FieldValue;
import org.imrletters.review.HeaderDate;
import org.imrletters.run.RunFolder;

/** How the files of letters are called: words, and in braces what each case gives. Nothing tells who a party is. */
final class LetterName {

  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*+)\\}");

  /** What no file system and no shell takes for more than a name. */
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,150}+(?<!\\.)");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9._-]*+");

  /** Names of devices on Windows, whatever their ending. */
  private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*+)?");

  private static final List<String> OF_INPUT = List.of("input", "line");
  private static final String FIELDS = "fields.";
  private static final Map<String, Function<CaseHeader, Optional<String>>> OF_CASE = new HashMap<>(
      Map.of("case.number", CaseHeader::number));

  static {
    HeaderDate.IMR
        .forEach(date -> OF_CASE.put("case." + date.name(), header -> header.on(date).map(LocalDate::toString)));
  }

  private final String pattern;

  /** Whether it tells where a case was read, besides what the case says. */
  final boolean byInput;

  /**
   * Takes a pattern such as <code>{case.number}-{fields.plan}</code>.
   *
   * @throws IllegalArgumentException if it could lead out of a folder, tells of parties, or names what no case gives;
   *     its message says so to whoever wrote it
   */
  LetterName(String pattern) {
    this.pattern = pattern;
    List<String> fields = FIELD.matcher(pattern).results().map(field -> field.group(1)).toList();
    fields.forEach(LetterName::check);
    if (fields.isEmpty() || !WORDS.matcher(FIELD.matcher(pattern).replaceAll("")).matches()) {
      throw new IllegalArgumentException("'" + pattern
          + "' names no file for each case: write letters, digits, '.', '_', '-' and fields such as {case.number}");
    }
    this.byInput = fields.stream().anyMatch(OF_INPUT::contains);
  }

  private static void check(String field) {
    if (field.startsWith("parties")) {
      throw new IllegalArgumentException("{" + field + "} would tell in a file's name who a party is");
    }
    if (!field.startsWith(FIELDS) && !OF_INPUT.contains(field) && !OF_CASE.containsKey(field)) {
      throw new IllegalArgumentException("there is no {" + field + "} for names; there are {case.number}, {case.mailed}"
          + " and the other dates of a case, {fields.NAME}, {input} and {line}");
    }
  }

  /**
   * The name for a case, without an ending.
   *
   * @throws CaseException if the case does not give what it is made of, or what is no part of a file's name
   */
  String of(Case review, CaseInput input) {
    String name = FIELD.matcher(pattern).replaceAll(field -> Matcher.quoteReplacement(part(field, review, input)));
    if (!SAFE.matcher(name).matches() || DEVICE.matcher(name).matches()) {
      throw wrong(FieldPath.ROOT, "'" + name + "' is no safe name for a file", input);
    }
    return name;
  }

  private static String part(MatchResult found, Case review, CaseInput input) {
    String field = found.group(1);
    Optional<String> given = switch (field) {
      case "input" -> Optional.of(RunFolder.bareName(input.name()));
      case "line" -> Optional.of("" + input.line());
      default -> field.startsWith(FIELDS)
          ? Optional.ofNullable(review.fields().get(field.substring(FIELDS.length()))).map(FieldValue::typed)
          : OF_CASE.get(field).apply(review.header());
    };
    return given.orElseThrow(
        () -> wrong(new FieldPath(field), "the case gives no " + field + ", by which its letter is called", input));
  }

  private static CaseException wrong(FieldPath at, String message, CaseInput input) {
    return new CaseException(List.of(Diagnostic
        .error("letter-name", at, message, "give it in the case, or call letters by something else: --name '{input}'")
        .in(input.location())));
  }

  /** The name as those file systems see it that do not tell capitals from small letters. */
  static String alike(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
