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
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackCheckTest {

  /** What looks at a template, FreeMarker for one, looks at it so often in all. */
  private static final int READS = 7;

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
  void noTemplateIsReadForEachThatTakesItIn() {
    IntFunction<String> others = i -> "<#include \"/parts/p" + i + ".ftlx\">";
    assertEquals(READS, reads(30, others));
  }

  @Test
  void noTemplateIsReadForEachThatNamesIt() {
    IntFunction<String> others = i -> "<#import \"/parts/p" + i + ".ftlx\" as p" + i + ">";
    assertEquals(READS, reads(30, others));
  }

  /** How often the last template is read, of a pack that has so many, each of which links to all others. */
  private static int reads(int templates, IntFunction<String> link) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (int i = 0; i < templates; i++) {
      int own = i;
      texts.put("parts/p" + i + ".ftlx",
          IntStream.range(0, templates).filter(other -> other != own).mapToObj(link).collect(Collectors.joining("\n"))
              + "<#assign a" + i + " = 1>");
    }
    Counted files = new Counted(texts, new TreeMap<>());
    PackFiles pack = files.over(new StandardFiles("imr-2015"));
    assertEquals(List.of(), PackCheck.of(new TemplateEngine(pack, Language.of("en")), PackManifest.read(pack)));
    return files.reads.get("parts/p" + (templates - 1) + ".ftlx");
  }
}
