package org.imrletters.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

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

  /** The entries of a list: those that travel with the library, then those that were added. */
  List<List<String>> entries(WordList list) {
    List<List<String>> entries = new ArrayList<>(WordListFile.read(list, list.file(), text(list)).orThrow());
    entries.addAll(added.getOrDefault(list, List.of()));
    return entries;
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

  private static String text(WordList list) {
    try (InputStream in = WordLists.class.getResourceAsStream("lists/" + list.file())) {
      if (in == null) {
        throw new IllegalStateException("the library is incomplete: " + list.file() + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
