package org.imrletters.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was made for the keys that were asked for last.
 *
 * <p>Safe for use by many threads. None waits while another makes something: two may make the same at once.
 */
public final class RecentlyUsed<K, V> {

  private final Map<K, V> made;

  /** For so many keys at most. */
  public RecentlyUsed(int most) {
    made = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    });
  }

  /** What was made for this key, or else is made now. */
  public V get(K key, Function<K, V> maker) {
    V known = made.get(key);
    if (known != null) {
      return known;
    }
    V value = maker.apply(key);
    made.put(key, value);
    return value;
  }
}
