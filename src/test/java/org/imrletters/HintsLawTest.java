package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Location;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whoever types what a hint tells them is rid of the complaint, and is told of no other mistake for it. */
class HintsLawTest {

  private static final Pattern MEANT = Pattern.compile("did you mean (?:'([^']+)'|(\\[[^]]+\\]|[^'?]+))\\?.*");
  private static final Pattern QUOTED = Pattern
      .compile("(?:put the (?:whole )?value in quotes|use straight quotes): (.*?)(?:; a real comment .*)?");

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> aHintLeadsIntoNoOtherError() {
    return Fixtures.tests(Fixtures.cases(Fixtures.REJECTED).stream(), this::followHints);
  }

  @Test
  void manyHintsGiveAReplacement() {
    long given = Fixtures.cases(Fixtures.REJECTED).stream().mapToLong(file -> {
      String text = text(file);
      return told(text, file).stream().filter(one -> followed(text, one).isPresent()).count();
    }).sum();
    assertTrue(given >= 15, "only " + given);
  }

  private void followHints(Path file) {
    String text = text(file);
    List<Diagnostic> before = told(text, file);
    assumeTrue(before.stream().noneMatch(one -> one.code().equals("too-many-problems")), "the rest is not told");
    for (Diagnostic one : before) {
      followed(text, one).ifPresent(mended -> {
        List<String> left = new ArrayList<>(codes(before));
        left.remove(code(one));
        List<String> after = codes(told(mended, file).stream()
            .filter(other -> !PackRenderers.RULES.restsOn(other.code(), one.at())) // of which nothing could be said before
            .toList());
        left.forEach(after::remove);
        assertEquals(List.of(), after, () -> "after: " + one.hint().orElseThrow());
      });
    }
  }

  /** The file with what a hint says in place of what is wrong; empty where the hint gives no replacement. */
  private static Optional<String> followed(String text, Diagnostic one) {
    if (one.location().isEmpty() || one.location().get().excerpt().isEmpty()) {
      return Optional.empty();
    }
    Location place = one.location().get();
    Matcher meant = MEANT.matcher(one.hint().orElse(""));
    Matcher quoted = QUOTED.matcher(one.hint().orElse(""));
    if (meant.matches()) {
      String line = place.excerpt();
      int start = line.offsetByCodePoints(0, place.column() - 1);
      int end = line.offsetByCodePoints(start, place.length());
      String word = meant.group(1) == null ? meant.group(2) : meant.group(1);
      return Optional.of(replaced(text, place, line.substring(0, start) + word + line.substring(end)));
    }
    return quoted.matches() && !quoted.group(1).contains("...")
        ? Optional.of(replaced(text, place, quoted.group(1), one))
        : Optional.empty();
  }

  private static String replaced(String text, Location place, String words, Diagnostic one) {
    String line = place.excerpt();
    Matcher name = Pattern.compile("([\\s-]*)((?:[A-Za-z]+:\\s)?)(.*)").matcher(line);
    assertTrue(name.matches(), one::toString);
    boolean named = words.matches("[A-Za-z]+: .*");
    return replaced(text, place, name.group(1) + (named ? "" : name.group(2)) + words);
  }

  private static String replaced(String text, Location place, String line) {
    String[] lines = text.split("\n", -1);
    lines[place.line() - 1] = line;
    return String.join("\n", lines);
  }

  private static List<Diagnostic> told(String text, Path file) {
    return Fixtures.using(file).read(text, "case.yaml").problems();
  }

  private static List<String> codes(List<Diagnostic> problems) {
    return new ArrayList<>(problems.stream().map(HintsLawTest::code).toList());
  }

  private static String code(Diagnostic problem) {
    return problem.location().map(Location::line).orElse(0) + " " + problem.code();
  }

  private String text(Path file) {
    try {
      return new String(Files.readAllBytes(Recipe.made(file, folder)), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
