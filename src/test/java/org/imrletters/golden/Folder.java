package org.imrletters.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of cases that a test may change. */
public record Folder(Path path) {

  /** The same case under a name, which may have folders in it. */
  public Path put(String name) {
    return write(name, caseText());
  }

  /** A text under a name. */
  public Path write(String name, String text) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file says. */
  public String read(String name) {
    try {
      return Files.readString(path.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts words into a file in the place of others, which have to be there. */
  public void change(String name, String words, String others) {
    String text = read(name);
    if (!text.contains(words)) {
      throw new AssertionError(name + " does not say " + words);
    }
    write(name, text.replace(words, others));
  }

  /** All files, sorted. */
  public List<String> files() {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).map(file -> path.relativize(file).toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes of the cases here, each in words: {@code roe.approved.txt: not approved yet}. */
  public List<String> told(Suite suite) {
    List<String> told = new ArrayList<>();
    suite.compare(1, outcome -> told.add(path.relativize(outcome.file()) + ": " + outcome.told()));
    return told;
  }

  /** Approves whatever comes of the cases here. */
  public void accept(Suite suite) {
    suite.compare(2, outcome -> {
      try {
        outcome.approve();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** A case of one disputed item. */
  public static String caseText() {
    try {
      return Files.readString(Path.of("fixtures/letters/one-item.yaml"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
