package org.imrletters.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
 * The words that rules know: opioids, parts of the body, guidelines of the MTUS and the like. Immutable; a list is read
 * when a rule first needs it.
 */
public final class WordLists {

  private static final WordLists STANDARD = new WordLists(Map.of());

  private final Map<WordList, List<List<String>>> added;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  WordLists(Map<WordList, List<List<String>>> added) {
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
   * @return the lists, or everything that is wrong with the folder's files
   * @throws UncheckedIOException if the folder or a file in it cannot be read
   */
  public static Checked<WordLists> read(Path folder) {
    FolderReader reader = new FolderReader();
    try {
      FolderWalk.below(folder, 1, Integer.MAX_VALUE)
          .files()
          .stream()
          .filter(file -> file.toString().endsWith(".txt"))
          .forEach(reader::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return reader.problems.isEmpty() ? Checked.of(new WordLists(reader.added), List.of())
        : Checked.failed(reader.problems);
  }

  /** The entries of a list: those that travel with the library, then those that were added. */
  List<List<String>> entries(WordList list) {
    List<List<String>> entries = new ArrayList<>(
        WordListFile.read(list, list.file(), Bundled.text(WordLists.class, "lists/" + list.file())).orThrow());
    entries.addAll(added.getOrDefault(list, List.of()));
    return entries;
  }

  /** The words of a list by what its first column says that they do. */
  <E extends Enum<E>> Phrases<E> phrases(WordList list, Class<E> kinds) {
    Phrases<E> phrases = new Phrases<>();
    for (List<String> entry : entries(list)) {
      E kind = Enum.valueOf(kinds, entry.get(0).toUpperCase(Locale.ROOT));
      Anatomy.words(entry.get(1)).forEach(words -> phrases.add(words, kind));
    }
    return phrases;
  }

  /** What is made of the lists once, and kept. */
  <T> T made(Class<T> type, Function<WordLists, T> maker) {
    Object known = made.get(type);
    // Not computeIfAbsent: one thing may be made of another one, which that does not allow.
    if (known == null) {
      known = maker.apply(this);
      made.putIfAbsent(type, known);
    }
    return type.cast(known);
  }

  /** Reads a folder of word lists of one's own. */
  private static final class FolderReader {

    private final Map<WordList, List<List<String>>> added = new EnumMap<>(WordList.class);
    private final List<Diagnostic> problems = new ArrayList<>();

    private void add(Path file) {
      String name = String.valueOf(file.getFileName());
      WordList.of(name).ifPresentOrElse(list -> {
        byte[] content = content(file);
        Checked<List<List<String>>> read = content.length > SizeLimit.WORD_LIST.bytes()
            ? Checked.failed(List.of(tooLarge(file)))
            : WordListFile.read(list, file.toString(), text(file, content));
        problems.addAll(read.problems());
        read.value().ifPresent(entries -> added.put(list, entries));
      }, () -> problems.add(unknown(file, name)));
    }

    private static Diagnostic unknown(Path file, String name) {
      String known = "the word lists are: " + String.join(", ", WordList.files());
      String hint = Suggestion.nearest(name, WordList.files())
          .map(near -> "did you mean '" + near + "'? " + known)
          .orElse(known);
      return Diagnostic.error("unknown-word-list", FieldPath.ROOT, "there is no word list " + Visible.quoted(name))
          .hint(hint)
          .in(Location.ofFile(file.toString()));
    }

    private static Diagnostic tooLarge(Path file) {
      return Diagnostic.error("file-too-large", FieldPath.ROOT, "the word list is larger than 1 MiB")
          .hint("a word list takes some kilobytes: is this the right file?")
          .in(Location.ofFile(file.toString()));
    }

    private static byte[] content(Path file) {
      try (InputStream in = SizeLimit.open(file)) {
        return SizeLimit.WORD_LIST.read(in);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    private static String text(Path file, byte[] content) {
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      } catch (CharacterCodingException foreign) {
        throw new UncheckedIOException(new IOException(file + " is not in UTF-8", foreign));
      }
    }
  }
}
