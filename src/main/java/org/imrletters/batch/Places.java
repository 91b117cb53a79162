package org.imrletters.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.imrletters.file.Sha256;

/**
 * Where in a file something is told, by what it is known by. Of a hundred thousand words it keeps sixteen bytes each, and
 * not the words: whoever finds a place looks there whether it is the one.
 */
final class Places {

  /** Of a word that is not known. */
  static final long NONE = -1;

  private long[] keys = new long[1 << 10];
  private long[] places = new long[1 << 10];
  private int size;

  /** Makes this the place of a word. */
  void put(String word, long place) {
    if (2 * ++size > keys.length) {
      grow();
    }
    set(key(word), place);
  }

  /** The place of a word that has the same hash. */
  long of(String word) {
    long key = key(word);
    int at = slot(key);
    return keys[at] == key ? places[at] : NONE;
  }

  private void set(long key, long place) {
    int at = slot(key);
    keys[at] = key;
    places[at] = place;
  }

  /** Where the key stands, or could. */
  private int slot(long key) {
    int at = (int) key & keys.length - 1;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldPlaces = places;
    keys = new long[2 * oldKeys.length];
    places = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        set(oldKeys[i], oldPlaces[i]);
      }
    }
  }

  private static long key(String word) {
    byte[] hash = Sha256.begun().digest(word.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(hash).getLong() | 1; // zero is for an empty slot
  }
}
