package org.imrletters.batch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.RunException;
import org.jspecify.annotations.Nullable;

/** A print shop's list of what it mailed and what was spoiled. */
final class PostList {

  private static final Pattern HEAD = Pattern.compile("(?i)\"?piece\"?,\"?status\"?(?:,\"?date\"?)?");
  private static final Pattern ROW = Pattern.compile("\"?([^\",]*+)\"?,\"?(mailed|spoiled)\"?(?:,\"?([^\",]*+)\"?)?");

  private final String name;
  private final Set<String> printed;
  private final Set<String> known;
  private final Map<String, UnaryOperator<Output>> said = new LinkedHashMap<>();
  private final List<Diagnostic> wrong = new ArrayList<>();

  /** A list that is called so, of pieces that the run knows and of which this index of print files tells. */
  PostList(String name, Set<String> known, String index) {
    this.name = name;
    this.known = known;
    this.printed = index.lines().skip(1).map(row -> row.split(",", 3)[1]).collect(Collectors.toSet());
  }

  /**
   * What makes of the file of a letter the one of which this list tells, by piece.
   *
   * @throws RunException if something is wrong with it; it carries everything that is
   */
  Map<String, UnaryOperator<Output>> read(String list) {
    List<String> lines = list.replaceFirst("^\uFEFF", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !(i == 0 && HEAD.matcher(line).matches())) {
        read(line, i + 1);
      }
    }
    FolderCheck.mustBeNone(wrong);
    return said;
  }

  private void read(String line, int number) {
    Matcher row = ROW.matcher(line);
    if (!row.matches() || !isDay(row.group(3))) {
      tell("post-list-syntax", number, line, "the line says of no piece that it was mailed or spoiled",
          "write piece,mailed or piece,spoiled, and behind that a date, such as 2016-12-05, or nothing");
      return;
    }
    String piece = row.group(1);
    Optional<String> status = Optional.of(row.group(2));
    Optional<String> day = Optional.ofNullable(row.group(3)).filter(typed -> !typed.isEmpty());
    if (!known.contains(piece) || !printed.contains(piece)) {
      tell("post-list-unknown", number, line, known.contains(piece) ? "no print file has the letter '" + piece + "'"
          : "the run has no letter '" + piece + "'", "look whether the list is of these print files");
    } else if (said.put(piece, output -> output.posted(status, day)) != null) {
      tell("post-list-twice", number, line, "the list tells of '" + piece + "' before", "leave one of the two lines");
    }
  }

  private static boolean isDay(@Nullable String typed) {
    try {
      return typed == null || typed.isEmpty() || LocalDate.parse(typed) != null;
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  private void tell(String code, int number, String line, String message, String hint) {
    wrong.add(Diagnostic.error(code, FieldPath.ROOT, message, hint)
        .in(new Location(name, number, 1, Math.max(1, line.length()), line)));
  }
}
