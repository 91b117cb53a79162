package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.imrletters.cli.Session.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are understood without picocli mean what picocli makes of them. */
class PlainWordsTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"render", "render roe.yaml", "render -", "render roe.yaml roe.yaml",
      "render roe.yaml -o letter.txt", "render -o letter.html roe.yaml", "render --output=letter.pdf roe.yaml",
      "render roe.yaml -o letter.txt --output letter.pdf", "render roe.yaml -oletter.txt",
      "render roe.yaml -o=letter.txt", "render roe.yaml -o -", "render roe.yaml -o", "render roe.yaml -o --strict",
      "render roe.yaml --output=", "render roe.yaml --output=--strict", "render roe.yaml --format html",
      "render roe.yaml --format HTML", "render roe.yaml --format=text --strict", "render roe.yaml --format odt",
      "render roe.yaml --format text --format html", "render roe.yaml --strict --strict",
      "render roe.yaml --strict=false", "render roe.yaml --columns 60", "render roe.yaml --pack imr-2014",
      "render roe.yaml --pack nowhere", "render roe.yaml --lists nowhere", "render roe.yaml --guidelines roe.yaml",
      "render roe-warned.yaml --strict", "render roe-wrong.yaml -o letter.txt", "render nowhere.yaml",
      "render -- roe.yaml", "render roe.yaml -h", "render help", "render @roe.yaml", "render 'roe.yaml'", "render \0",
      "render roe.yaml -o \0.txt", "--version", "--version --version", "--version render", "-version", "check",
      "check .", "check roe.yaml roe-wrong.yaml roe-warned.yaml", "check roe-warned.yaml --strict",
      "check --format short --strict roe-warned.yaml", "check roe-wrong.yaml --format json",
      "check roe-wrong.yaml --format=sarif roe.yaml", "check roe-wrong.yaml --format Short",
      "check roe-wrong.yaml --format shirt", "check - --pack imr-2014", "check -o roe.yaml", "check --help",
      "Check roe.yaml", "chec roe.yaml"})
  void bothWaysLeadToTheSame(String words) throws IOException {
    Outcome plain = outcome("plain", words, Imr::run);
    Outcome byPicocli = outcome("by-picocli", words,
        (args, streams) -> ImrCommand.run(args, streams, new Failures(streams)));
    assertEquals(byPicocli.exitCode(), plain.exitCode());
    assertEquals(byPicocli.err(), plain.err());
    assertArrayEquals(byPicocli.bytes(), plain.bytes());
    assertEquals(files("by-picocli"), files("plain"));
  }

  @Test
  void whatIsMostlyTypedIsPlain() {
    assertTrue(
        PlainWords.of(List.of("a.yaml", "-o", "a.pdf", "--strict"), Set.of("-o"), Set.of("--strict")).isPresent());
    Streams streams = new Streams(System.in, System.out, System.err, false, false, false, Map.of(), folder); // nothing is said on them
    assertTrue(RenderCommand.plain(List.of("a.yaml", "-o", "a.pdf", "--pack=x"), streams).isPresent());
    assertTrue(CheckCommand.plain(List.of("a.yaml", "b", "--format", "json"), streams).isPresent());
  }

  private Outcome outcome(String name, String words, ToIntBiFunction<String[], Streams> way) throws IOException {
    Path own = Cases.copiedTo(Files.createDirectories(folder.resolve(name))).folder();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(Cases.roe().getBytes(StandardCharsets.UTF_8)), out,
        new PrintStream(err, true, StandardCharsets.UTF_8), false, false, false, Map.of(), own);
    int exitCode = way.applyAsInt(words.split(" "), streams);
    String said = err.toString(StandardCharsets.UTF_8).replace(own.toString(), "");
    return new Outcome(exitCode, out.toByteArray(), said);
  }

  private List<String> files(String name) throws IOException {
    return Cases.newIn(folder.resolve(name))
        .stream()
        .map(file -> file + " " + hash(folder.resolve(name).resolve(file)))
        .toList();
  }

  private static int hash(Path file) {
    try {
      return Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
