package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.HeldPattern.Held;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of ours overflows the stack or backtracks without end, whatever it is held against: each is held
 * against long texts of the characters that it speaks of, on a small stack, and may look at each character a number of times.
 */
class RegularExpressionsLawTest {

  private static final Path SOURCES = Path.of("src/main/java");

  private static final int TEXTS = 60;

  /** A call that takes an expression, and what is given to it. */
  private static final Pattern CALL = Pattern.compile(
      "(Pattern\\s*\\.compile|\\.matches|\\.split|\\.replaceAll|\\.replaceFirst)\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"|[^\\s,)]*)");

  /** These are never looked for within a text: they are held against one as a whole, or against its start. */
  private static final Set<String> WHOLE = Set.of("golden.Golden.NAME", "golden.Golden.PAGED",
      "rule.NameInUse.SENTENCE_START", "rule.PartyTraces.FIELD", "paper.picture.NodeReader.BESIDE",
      "template.TemplateLanguage.FILE");

  @Test
  void noneGoesOnWithoutEnd() throws Exception {
    Map<String, Pattern> all = patterns();
    assertTrue(all.size() > 100, "found only " + all.size());
    List<String> endless = new ArrayList<>();
    HeldPattern.onASmallStack(() -> all.forEach((place, pattern) -> hold(place, pattern, endless)));
    assertEquals(List.of(), endless);
  }

  private static void hold(String place, Pattern pattern, List<String> endless) {
    boolean whole = place.endsWith(".matches") || WHOLE.contains(place.replace("org.imrletters.", ""));
    HeldPattern.endless(pattern, whole ? Held.WHOLE : Held.ANYWHERE, TEXTS, "")
        .ifPresent(told -> endless.add(place + "  " + pattern + "  " + told));
  }

  /** Those that are kept in fields, and those that stand in a call as they are. */
  private static Map<String, Pattern> patterns() throws Exception {
    Map<String, Pattern> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        if (!file.endsWith("module-info.java") && !file.endsWith("package-info.java")) {
          inFields(Class.forName(name(file)), all);
          inCalls(file, all);
        }
      }
    }
    return all;
  }

  private static String name(Path file) {
    return SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.').replace('\\', '.');
  }

  private static void inFields(Class<?> type, Map<String, Pattern> all) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        all.put(type.getName() + "." + field.getName(), (Pattern) field.get(null));
      }
    }
    for (Class<?> inner : type.getDeclaredClasses()) {
      inFields(inner, all);
    }
  }

  private static void inCalls(Path file, Map<String, Pattern> all) throws IOException {
    Matcher call = CALL.matcher(Files.readString(file));
    while (call.find()) {
      String given = call.group(2);
      boolean field = call.group(1).startsWith("Pattern")
          && Files.readString(file).substring(0, call.start()).stripTrailing().endsWith("=");
      if (given.startsWith("\"") && !field) {
        String written = given.substring(1, given.length() - 1).replace("\\u", "\\\\u").translateEscapes();
        try {
          all.put(file.getFileName() + ":" + call.start() + call.group(1), Pattern.compile(written));
        } catch (java.util.regex.PatternSyntaxException part) {
          // Of several parts, the first of which is none by itself; such stand in fields.
        }
      }
    }
  }
}
