package org.imrletters.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.file.Bundled;
import org.imrletters.file.FolderWalk;
import org.imrletters.file.SizeLimit;
import org.imrletters.words.Phrases;
import org.imrletters.words.Suggestion;
import org.imrletters.words.Visible;

/**
 * The words that rules know. Immutable; a list is read when a rule first needs it.
 */
public final class WordLists {

  private static final WordLists STANDARD = new WordLists(Map.of());

  private final Map<String, List<List<String>>> added;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  WordLists(Map<String, List<List<String>>> added) {
    this.added = Map.copyOf(added);
  }

  /** The lists that travel with the library. */
  public static WordLists standard() {
    return STANDARD;
  }

  /**
   * The lists that travel with the library together with those of a folder, whose files are called the same; files that
   * do not end in {@code .txt} are left alone.
   *
   * @param known the lists that there are
   * @return the lists, or everything that is wrong with the folder's files
   * @throws UncheckedIOException if the folder or a file in it cannot be read
   */
  public static Checked<WordLists> read(Path folder, List<WordList> known) {
    ListReader reader = new ListReader(known);
    try {
      for (Path file : FolderWalk.below(folder, 1, Integer.MAX_VALUE).files()) {
        reader.add(file);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return reader.read();
  }

  /** The same of streams by the names of the lists; they are left open. */
  public static Checked<WordLists> read(Map<String, InputStream> lists, List<WordList> known) {
    ListReader reader = new ListReader(known);
    new TreeMap<>(lists).forEach((name, in) -> reader.add(name, name, in));
    return reader.read();
  }

  /** What was added, in words that are the same for the same entries. */
  public String added() {
    return new TreeMap<>(added).toString();
  }

  /** The entries of a list: those that travel with the library, then those that were added. */
  public List<List<String>> entries(WordList list) {
    List<List<String>> entries = new ArrayList<>(
        list.read(list.file(), Bundled.text(list.home(), "lists/" + list.file())).orThrow());
    entries.addAll(added.getOrDefault(list.file(), List.of()));
    return entries;
  }

  /** The entries of a list of one column. */
  public Stream<String> words(WordList list) {
    return entries(list).stream().map(entry -> entry.get(0));
  }

  /** The words of a list by what its first column says that they do. */
  public <E extends Enum<E>> Phrases<E> phrases(WordList list, Class<E> kinds) {
    Phrases<E> phrases = new Phrases<>();
    for (List<String> entry : entries(list)) {
      E kind = Enum.valueOf(kinds, entry.get(0).toUpperCase(Locale.ROOT));
      WordList.words(entry.get(1)).forEach(words -> phrases.add(words, kind));
    }
    return phrases;
  }

  /** What is made of the lists once, and kept. */
  public <T> T made(Class<T> type, Function<WordLists, T> maker) {
    Object known = made.get(type);
    // Not computeIfAbsent: one thing may be made of another one, which that does not allow.
    if (known == null) {
      known = maker.apply(this);
      made.putIfAbsent(type, known);
    }
    return type.cast(known);
  }

  /** Reads word lists of one's own. */
  private record ListReader(List<WordList> known, Map<String, List<List<String>>> added, List<Diagnostic> problems) {

    ListReader(List<WordList> known) {
      this(known, new HashMap<>(), new ArrayList<>());
    }

    private Checked<WordLists> read() {
      return problems.isEmpty() ? Checked.of(new WordLists(added), List.of()) : Checked.failed(problems);
    }

    private void add(Path file) throws IOException {
      if (file.toString().endsWith(".txt")) {
        try (InputStream in = SizeLimit.open(file)) {
          add(file.toString(), String.valueOf(file.getFileName()), in);
        }
      }
    }

    private void add(String file, String name, InputStream in) {
      known.stream().filter(list -> list.file().equals(name)).findFirst().ifPresentOrElse(list -> {
        Checked<List<List<String>>> read = entries(list, file, content(in));
        problems.addAll(read.problems());
        read.value().ifPresent(entries -> added.put(name, entries));
      }, () -> problems.add(unknown(file, name)));
    }

    private Diagnostic unknown(String file, String name) {
      List<String> files = known.stream().map(WordList::file).toList();
      String all = "the word lists are: " + String.join(", ", files);
      String hint = Suggestion.nearest(name, files).map(near -> "did you mean '" + near + "'? " + all).orElse(all);
      return Diagnostic
          .error("unknown-word-list", FieldPath.ROOT, "there is no word list " + Visible.quoted(name), hint)
          .in(Location.ofFile(file));
    }

    private static Checked<List<List<String>>> entries(WordList list, String file, byte[] content) {
      if (content.length > SizeLimit.WORD_LIST.bytes()) {
        return wrong("file-too-large", file, "the word list is larger than 1 MiB",
            "a word list takes some kilobytes: is this the right file?");
      }
      try {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return list.read(file, text);
      } catch (CharacterCodingException foreign) {
        return wrong("not-text", file, "the word list is not in UTF-8",
            "save the file as plain text in UTF-8 (many editors: Save As, Encoding)");
      }
    }

    private static Checked<List<List<String>>> wrong(String code, String file, String message, String hint) {
      return Checked.failed(List.of(Diagnostic.error(code, FieldPath.ROOT, message, hint).in(Location.ofFile(file))));
    }

    private static byte[] content(InputStream in) {
      try {
        return SizeLimit.WORD_LIST.read(in);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
