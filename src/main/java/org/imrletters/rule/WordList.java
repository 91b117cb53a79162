package org.imrletters.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;

/**
 * A word list that rules look things up in; it is a file of its own, and a house may add to it.
 *
 * @param home in the folder {@code lists} beside this class it travels with the library
 * @param columns how many an entry has, parted by bars; the last one may be left out where it is empty
 * @param kinds with what an entry begins; empty where that may be anything
 * @param flaw what is wrong with an entry all the same; empty where nothing is
 */
public record WordList(Class<?> home, String file, int columns, List<String> kinds,
    Function<List<String>, String> flaw) {

  private static final String CODE = "malformed-word-list";
  private static final int MOST_CHOICES = 4;
  private static final int MOST_SPELLED = 100;

  static final WordList ORDINARY_WORDS = of(WordList.class, "ordinary-words.txt", 1);
  static final WordList NAME_WORDS = of(WordList.class, "name-words.txt", 2);
  static final WordList KNOWN_NAMES = of(WordList.class, "known-names.txt", 2);
  static final WordList ADDRESS_WORDS = of(WordList.class, "address-words.txt", 2);

  /** A list of which the entries begin with one of these, or, where there are none, with anything. */
  public static WordList of(Class<?> home, String file, int columns, Enum<?>... kinds) {
    return new WordList(home, file, columns,
        Arrays.stream(kinds).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList(), entry -> "");
  }

  /** The same list, of which the entries are looked at so. */
  public WordList without(Function<List<String>, String> flaws) {
    return new WordList(home, file, columns, kinds, flaws);
  }

  /**
   * The entries of a file's text, each with all columns, and the lines that are none: an entry a line, its columns parted
   * by bars; lines that start with {@code #} are notes.
   */
  Checked<List<List<String>>> read(String name, String text) {
    List<List<String>> entries = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    List<String> lines = text.lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("\uFEFF#")) {
        List<String> entry = entry(line);
        String problem = problem(entry);
        if (problem.isEmpty()) {
          entries.add(entry);
        } else {
          problems.add(Diagnostic
              .error(CODE, FieldPath.ROOT, problem,
                  "write it like the entries of the list that travels with the library")
              .in(new Location(name, i + 1, 1, line.codePointCount(0, line.length()), line)));
        }
      }
    }
    return problems.isEmpty() ? Checked.of(entries, List.of()) : Checked.failed(Diagnostic.first(problems));
  }

  private List<String> entry(String line) {
    if (line.indexOf('|') < 0) {
      return List.of(line);
    }
    List<String> entry = new ArrayList<>(Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    if (entry.size() == columns - 1) {
      entry.add("");
    }
    return entry;
  }

  private String problem(List<String> entry) {
    if (entry.size() != columns) {
      return "an entry of " + file + " has " + columns + " columns, parted by |, and this has " + entry.size();
    }
    if (entry.subList(0, columns - 1).contains("")) {
      return "a column of this entry is empty";
    }
    return kinds.isEmpty() || kinds.contains(entry.get(0)) ? flaw.apply(entry)
        : "no entry of " + file + " begins with this word";
  }

  /** What stands in a column, parted by commas; "(no/little) need" is short for "no need, little need". */
  public static List<String> words(String column) {
    List<String> words = new ArrayList<>();
    if (!column.isEmpty()) {
      for (String phrase : column.strip().split(",")) {
        spell(phrase.strip(), MOST_CHOICES, words, words.size() + MOST_SPELLED);
      }
    }
    return words;
  }

  /** Adds a phrase with each of the words between its brackets; not more than anyone needs, as a list may be anyone's. */
  private static void spell(String phrase, int choices, List<String> all, int most) {
    int open = phrase.indexOf('(');
    int close = phrase.indexOf(')', open);
    if (open < 0 || close < 0 || choices == 0) {
      all.add(phrase);
      return;
    }
    for (String one : phrase.substring(open + 1, close).split("/", -1)) {
      if (all.size() < most) {
        spell(phrase.substring(0, open) + one + phrase.substring(close + 1), choices - 1, all, most);
      }
    }
  }
}
