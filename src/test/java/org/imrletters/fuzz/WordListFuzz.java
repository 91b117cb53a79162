package org.imrletters.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.CaseException;

/** Any bytes as one of the word lists: rules that know more words, or complaints that have their places. */
public final class WordListFuzz {

  private static final ImrLetters LETTERS = ImrLetters.standard();
  private static final Path CASE = Path.of("fixtures/letters/party-copy.yaml");
  private static final List<String> LISTS = List.of("opioids.txt", "body-parts.txt", "sides.txt", "drug-units.txt",
      "specialties.txt", "collections.txt", "mtus.txt", "drugs.txt", "treatment-words.txt", "verdict-words.txt",
      "event-words.txt", "ordinary-words.txt", "name-words.txt", "known-names.txt", "address-words.txt");

  private WordListFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[]{0, 'a'});
  }

  /** One round, as the fuzzer calls it: the first byte says which list. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String list = LISTS.get(bytes.length == 0 ? 0 : (bytes[0] & 0xff) % LISTS.size());
    try {
      CheckedCase read = LETTERS
          .withWordLists(Map.of(list, new ByteArrayInputStream(bytes, 1, Math.max(0, bytes.length - 1))))
          .read(CASE);
      Placed.all(read.problems());
    } catch (CaseException told) {
      Placed.all(told.problems());
    }
  }
}
