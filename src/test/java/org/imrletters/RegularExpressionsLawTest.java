package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.imrletters.HeldPattern.Held;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of ours overflows the stack or backtracks without end, whatever it is held against. Those that are
 * made of a case's own words are held by {@link org.imrletters.rule.PartyTracesLawTest}.
 */
class RegularExpressionsLawTest {

  private static final Path SOURCES = Path.of("src/main/java");

  /** What needs Spark, which is not here, and has no expressions. */
  private static final Path WITHOUT = SOURCES.resolve("org/imrletters/spark");

  private static final int TEXTS = 60;

  /** A call that takes an expression, and what is given to it. */
  private static final Pattern CALL = Pattern
      .compile("(Pattern\\s*\\.compile|\\.matches|\\.split|\\.replaceAll|\\.replaceFirst|\\bname)"
          + "\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"|[^\\s,)]*)(?=(\\s*[,)])?)");

  /** These are never looked for within a text: they are held against one as a whole, or against its start. */
  private static final Set<String> WHOLE = Set.of("golden.Golden.NAME", "golden.Golden.TEST", "golden.Golden.PAGED",
      "rule.NameInUse.SENTENCE_START", "rule.PartyTraces.FIELD", "paper.picture.NodeReader.BESIDE",
      "template.TemplateLanguage.FILE", "golden.Facet.goldens", "rule.WordLists.STANDARD.made.cityStart",
      "rule.WordLists.STANDARD.made.state", "batch.PostList.ROW", "batch.CaseRecord$Output.SAFE",
      "template.TemplateLanguage.PATH");

  /**
   * The files in which expressions are put together when they are needed, of lists of words, of a case's own words, or of what
   * a pack says of its codes and dates, which are held against a few words each.
   */
  private static final Set<String> MADE = Set.of("AddressTraces.java", "DayForm.java", "NameTraces.java", "Trace.java",
      "Values.java");

  /** The same of what stands in the file itself, and is kept where the law finds it. */
  private static final Set<String> KEPT = Set.of("RequestWords.java", "TheSummaryTellsTheAge.java",
      "WhatIsAskedAddsUp.java");

  private final Map<String, Pattern> all = new TreeMap<>();
  private final Set<String> others = new TreeSet<>();

  @Test
  void noneGoesOnWithoutEnd() throws Exception {
    ImrLetters letters = ImrLetters.standard().withGuidelines(Fixtures.LIBRARY);
    for (Path file : Fixtures.cases(Fixtures.LETTERS)) {
      letters.read(file); // so that what is made of word lists is made
    }
    find();
    assertTrue(all.size() > 150, "found only " + all.size());
    Set<String> known = new TreeSet<>(MADE);
    known.addAll(KEPT);
    assertEquals(known, others, "where expressions are made that this law does not see");
    List<String> endless = new ArrayList<>();
    HeldPattern.onASmallStack(() -> all.forEach((place, pattern) -> {
      boolean whole = place.endsWith(".matches") || WHOLE.stream()
          .anyMatch(place.replaceFirst("(Facet)\\.[A-Z_]+", "$1").replace("org.imrletters.", "")::equals);
      HeldPattern.endless(pattern, whole ? Held.WHOLE : Held.ANYWHERE, TEXTS, "")
          .ifPresent(told -> endless.add(place + "  " + pattern + "  " + told));
    }));
    assertEquals(List.of(), endless);
  }

  /** Those that are kept, and those that stand in a call as they are. */
  private void find() throws Exception {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        if (file.startsWith(WITHOUT)) {
          assertFalse(Files.readString(file).contains("java.util.regex"), () -> file + " cannot be loaded here");
        } else if (!file.endsWith("module-info.java") && !file.endsWith("package-info.java")) {
          Class<?> type = Class.forName(name(file));
          inFields(type, seen);
          inCalls(type, file);
        }
      }
    }
  }

  private static String name(Path file) {
    return SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.').replace('\\', '.');
  }

  private void inFields(Class<?> type, Set<Object> seen) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        inValue(type.getName() + "." + field.getName(), field.get(null), seen);
      }
    }
    for (Class<?> inner : type.getDeclaredClasses()) {
      inFields(inner, seen);
    }
  }

  /** What a value of ours holds, at any depth. */
  private void inValue(String place, Object value, Set<Object> seen) throws IllegalAccessException {
    if (value instanceof Pattern pattern) {
      all.put(all.containsKey(place) ? place + " " + pattern : place, pattern);
    } else if (value instanceof Map<?, ?> map && seen.add(map)) {
      inEach(place, map.keySet(), seen);
      inEach(place, map.values(), seen);
    } else if (value instanceof Collection<?> several && seen.add(several)) {
      inEach(place, several, seen);
    } else if (value != null && value.getClass().getName().startsWith("org.imrletters.") && seen.add(value)) {
      for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
        for (Field field : type.isHidden() || type == Enum.class ? new Field[0] : type.getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
            field.setAccessible(true);
            inValue(place + "." + field.getName(), field.get(value), seen);
          }
        }
      }
    }
  }

  private void inEach(String place, Collection<?> values, Set<Object> seen) throws IllegalAccessException {
    for (Object each : values) {
      if (each instanceof String || each instanceof Number) {
        return; // of one kind, all of them
      }
      inValue(place, each, seen);
    }
  }

  private void inCalls(Class<?> type, Path file) throws IOException {
    String source = Files.readString(file);
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      String given = call.group(2);
      boolean field = call.group(1).startsWith("Pattern")
          && source.substring(0, call.start()).stripTrailing().endsWith("=");
      String place = file.getFileName() + ":" + call.start() + call.group(1);
      if (given.startsWith("\"") && !field) {
        String written = given.substring(1, given.length() - 1).replace("\\u", "\\\\u").translateEscapes();
        try {
          all.put(place, Pattern.compile(written));
        } catch (PatternSyntaxException part) {
          others.add(file.getFileName().toString()); // the first of several parts
        }
      } else if (!field) {
        Optional<String> written = constant(type, given);
        written.ifPresent(known -> all.put(place, Pattern.compile(known)));
        if (written.isEmpty() && call.group(1).startsWith("Pattern")) {
          others.add(file.getFileName().toString());
        }
      }
    }
  }

  /** What a constant of this type, or of one in it, holds. */
  private static Optional<String> constant(Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name.substring(name.lastIndexOf('.') + 1));
      field.setAccessible(true);
      return Optional.of((String) field.get(null));
    } catch (ReflectiveOperationException | ClassCastException | NullPointerException none) {
      return Optional.empty();
    }
  }
}
