package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;

/** Reads a word list: an entry a line, its columns parted by bars; lines that start with {@code #} are notes. */
record WordListFile(WordList list, String name, List<Diagnostic> problems) {

  private static final String CODE = "malformed-word-list";

  /** The entries of a file's text, each with all columns of its list, and the lines that are none. */
  static Checked<List<List<String>>> read(WordList list, String name, String text) {
    return new WordListFile(list, name, new ArrayList<>()).read(text);
  }

  private Checked<List<List<String>>> read(String text) {
    List<List<String>> entries = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("\uFEFF#")) {
        entry(line, i + 1).ifPresent(entries::add);
      }
    }
    return problems.isEmpty() ? Checked.of(entries, List.of()) : Checked.failed(Diagnostic.first(problems));
  }

  private Optional<List<String>> entry(String line, int number) {
    if (list.columns() == 1 && line.indexOf('|') < 0 && list.allows(line)) {
      return Optional.of(List.of(line));
    }
    List<String> columns = new ArrayList<>(Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    if (columns.size() == list.columns() - 1 && columns.size() > 1) {
      columns.add("");
    }
    String problem = problem(columns);
    if (!problem.isEmpty()) {
      Location place = new Location(name, number, 1, Math.max(1, line.codePointCount(0, line.length())), line);
      problems.add(Diagnostic.error(CODE, FieldPath.ROOT, problem)
          .in(place)
          .hint("write it like the entries of the list that travels with the library"));
      return Optional.empty();
    }
    return Optional.of(columns);
  }

  private String problem(List<String> columns) {
    if (columns.size() != list.columns()) {
      return "an entry of " + list.file() + " has " + list.columns() + " columns, parted by |, and this has "
          + columns.size();
    }
    boolean gaps = columns.subList(0, Math.max(1, columns.size() - 1)).contains("");
    if (gaps) {
      return "a column of this entry is empty";
    }
    if (!list.allows(columns.get(0))) {
      return "no entry of " + list.file() + " begins with this word";
    }
    return list.flaw().apply(columns);
  }
}
