package org.imrletters.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PackCheckTest {

  /** How often each file is read. */
  private record Counted(SortedMap<String, String> texts, Map<String, Integer> reads) implements PackFiles {

    @Override
    public Optional<byte[]> read(String path) {
      reads.merge(path, 1, Integer::sum);
      return Optional.ofNullable(texts.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public SortedSet<String> paths() {
      return new TreeSet<>(texts.keySet());
    }

    @Override
    public SortedSet<String> unproven() {
      return paths();
    }

    @Override
    public String shownAs(String path) {
      return path;
    }
  }

  @Test
  void noTemplateIsReadForEachOther() {
    assertEquals(reads(3), reads(30));
  }

  /** How often a template is read, of a pack that has so many, each of which takes in another. */
  private static int reads(int templates) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (int i = 0; i < templates; i++) {
      texts.put("parts/p" + i + ".ftlx",
          "<#include \"/parts/p" + (i + 1) % templates + ".ftlx\"><#assign a" + i + " = 1>");
    }
    Counted files = new Counted(texts, new TreeMap<>());
    PackFiles pack = files.over(new StandardFiles("imr-2015"));
    assertEquals(List.of(), PackCheck.of(pack, PackManifest.read(pack)));
    return files.reads.get("parts/p1.ftlx");
  }
}
