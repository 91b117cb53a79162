package org.imrletters.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.imrletters.file.Sha256;

/**
 * Where in a file something is told, by what it is known by. Of many words it keeps a number each, and not the words:
 * whoever finds a place looks there whether it is the one.
 */
public final class Places {

  private final Map<Long, Long> places = new HashMap<>();

  /** Makes this the place of a word. */
  public void put(String word, long place) {
    places.put(key(word), place);
  }

  /** The place of a word that has the same hash. */
  public Optional<Long> of(String word) {
    return Optional.ofNullable(places.get(key(word)));
  }

  private static long key(String word) {
    return ByteBuffer.wrap(Sha256.begun().digest(word.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
