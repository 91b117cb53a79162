package org.imrletters.imported;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.imported.LetterWords.Gap;

/**
 * Tables that a text tells row by row, each fact behind the name of its column, as the columns have no room side by side. They
 * are set in columns again.
 */
final class FactRows {

  private final List<Seen> letter;

  /** What stands over the columns of a table, each in words. */
  private final List<List<String>> heads;

  private final List<Fact> facts = new ArrayList<>();
  private final int start;

  private FactRows(List<Seen> letter, List<List<String>> heads, int start) {
    this.letter = letter;
    this.heads = heads;
    this.start = start;
    Optional<Fact> fact = fact(0, 0);
    while (fact.isPresent()) {
      facts.add(fact.get());
      int next = fact.get().column + 1;
      fact = fact(next, heads.size() - 1).or(() -> fact(0, 0));
    }
  }

  /**
   * What stands in one column of a row.
   *
   * @param name where the name of the column stands
   * @param from where the fact begins
   */
  private record Fact(int column, int name, int from, int to) {

    boolean isEmpty() {
      return from == to;
    }
  }

  /** What stands over the columns of the tables that a pack prints: of each table the heads, in words. */
  static List<List<List<String>>> heads(List<Token> printed) {
    List<List<List<String>>> tables = new ArrayList<>();
    boolean open = false;
    for (Token token : printed) {
      if (token.isHead()) {
        if (!open) {
          tables.add(new ArrayList<>());
        }
        last(tables).add(new ArrayList<>());
      } else if (open && !token.isEdge()) {
        last(last(tables)).add(token.text());
      }
      open = token.isHead() || open && !token.isEdge();
    }
    return tables;
  }

  private static <T> T last(List<T> some) {
    return some.get(some.size() - 1);
  }

  /** The letter with those of these tables in columns that it tells row by row. */
  static List<Seen> inColumns(List<Seen> letter, List<List<List<String>>> tables) {
    List<Seen> all = new ArrayList<>();
    for (int at = 0; at < letter.size();) {
      Optional<FactRows> table = starting(letter, tables, at);
      all.addAll(table.map(FactRows::columns).orElse(letter.subList(at, at + 1)));
      at = table.map(FactRows::end).orElse(at + 1);
    }
    return all;
  }

  /** The longest table that starts there, and of two the one that knows more of its words as names. */
  private static Optional<FactRows> starting(List<Seen> letter, List<List<List<String>>> tables, int at) {
    return tables.stream()
        .map(heads -> new FactRows(letter, heads, at))
        .filter(FactRows::isTable)
        .max(Comparator.comparingInt(FactRows::end).thenComparing(table -> table.facts.size()));
  }

  private int end() {
    return facts.isEmpty() ? start : last(facts).to;
  }

  /** Each row begins with its first column; a column that all rows leave empty is named in the first row alone. */
  private boolean isTable() {
    long firstRow = 1 + facts.stream().skip(1).takeWhile(fact -> fact.column > 0).count();
    TreeSet<Integer> filled = new TreeSet<>();
    facts.stream().filter(fact -> !fact.isEmpty()).forEach(fact -> filled.add(fact.column));
    return !filled.isEmpty() && filled.last() > 0
        && IntStream.range(0, facts.size())
            .filter(i -> facts.get(i).isEmpty() && facts.get(i).column > 0)
            .allMatch(i -> i < firstRow && !filled.contains(facts.get(i).column));
  }

  /** What stands next behind the name of one of these columns. */
  private Optional<Fact> fact(int first, int last) {
    int at = end();
    return named(at, first, last).map(column -> {
      int from = at + heads.get(column).size();
      int to = from;
      while (to < letter.size() && !isName(to) && (to == from || letter.get(to).before().compareTo(Gap.PAGE) <= 0)) {
        to++;
      }
      return new Fact(column, at, from, to);
    });
  }

  private boolean isName(int at) {
    return named(at, 0, heads.size() - 1).isPresent();
  }

  /** Of these columns the one that a line names at its start, the one of the longest name where several do. */
  private Optional<Integer> named(int at, int first, int last) {
    return startsLine(at)
        ? IntStream.rangeClosed(first, last)
            .boxed()
            .filter(column -> says(at, heads.get(column)))
            .max(Comparator.comparingInt(column -> heads.get(column).size()))
        : Optional.empty();
  }

  private boolean startsLine(int at) {
    return at < letter.size() && letter.get(at).before().compareTo(Gap.LINE) >= 0
        && (at == 0 || letter.get(at).word().line() != letter.get(at - 1).word().line()
            || letter.get(at).word().page() != letter.get(at - 1).word().page());
  }

  private boolean says(int at, List<String> words) {
    return at + words.size() <= letter.size()
        && IntStream.range(0, words.size()).allMatch(i -> letter.get(at + i).text().equals(words.get(i)));
  }

  /** The names of all columns that have one, and behind them each fact below its name. */
  private List<Seen> columns() {
    Stream<Seen> names = IntStream.range(0, heads.size())
        .boxed()
        .flatMap(column -> facts.stream().filter(fact -> fact.column == column).limit(1))
        .flatMap(fact -> cell(fact.name, fact.from, ""));
    Stream<Seen> rows = facts.stream()
        .flatMap(fact -> cell(fact.from, fact.to, String.join(" ", heads.get(fact.column))));
    return Stream.concat(names, rows).toList();
  }

  private Stream<Seen> cell(int from, int to, String head) {
    return IntStream.range(from, to)
        .mapToObj(i -> letter.get(i).inCell(head, i == from ? Gap.PARAGRAPH : letter.get(i).before()));
  }
}
