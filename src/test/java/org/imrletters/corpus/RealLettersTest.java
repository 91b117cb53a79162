package org.imrletters.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.ImportedCase;
import org.imrletters.ImrLetters;
import org.imrletters.LetterImport;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures the library on real public letters, which are no part of the project: reads each back as a case, words it again
 * and compares the words, and lists everything that the rules say of it.
 *
 * <p>{@code mvn test -Dtest=RealLettersTest -Dletters=DIR}, where the folder holds letters as PDF, or one text a letter,
 * made by {@code pdftotext -layout}.
 */
class RealLettersTest {

  private static final Path FOLDER = Path.of(System.getProperty("letters", "letters"));

  @BeforeAll
  static void thereAreLetters() {
    boolean given = System.getProperty("letters") != null;
    assertTrue(!given || Files.isDirectory(FOLDER), () -> "there is no folder " + FOLDER);
    assumeTrue(Files.isDirectory(FOLDER), () -> skipped());
  }

  private static String skipped() {
    String said = "RealLettersTest is skipped: give a folder of letters with -Dletters=DIR";
    System.out.println(said);
    return said;
  }

  @Test
  void everyLetterIsWordedAgainWordForWord() throws IOException {
    List<Path> files = files();
    List<String> otherwise = new ArrayList<>();
    List<String> verbatim = new ArrayList<>();
    for (Path file : files) {
      ImportedCase read = read(file);
      if (!read.isProved()) {
        otherwise.add(file.getFileName() + ": " + read.problems().stream().map(Diagnostic::message).toList());
      }
      read.values()
          .stream()
          .filter(value -> value.at().text().endsWith(".verbatim"))
          .forEach(value -> verbatim.add(file.getFileName() + ": " + value.at()));
    }
    System.out
        .println((files.size() - otherwise.size()) + " of " + files.size() + " letters worded again word for word");
    System.out.println(verbatim.size() + " citations taken as they stand " + verbatim);
    assertEquals(List.of(), otherwise);
  }

  @Test
  void everyComplaintIsListed() throws IOException {
    ImrLetters letters = ImrLetters.standard();
    int read = 0;
    List<String> table = new ArrayList<>();
    for (Path file : files()) {
      Optional<String> text = read(file).file();
      read += text.isPresent() ? 1 : 0;
      text.stream()
          .flatMap(its -> letters.read(its, file.getFileName() + ".yaml").problems().stream())
          .filter(problem -> problem.severity().compareTo(Severity.WARNING) <= 0)
          .forEach(problem -> table.add(row(file, problem)));
    }
    System.out.println(table.size() + " complaints about " + read + " letters");
    table.forEach(System.out::println);
    assertTrue(read > 0);
  }

  private static String row(Path file, Diagnostic problem) {
    String severity = problem.isError() ? "error" : "warning";
    return String.join(" | ", file.getFileName().toString(), severity, problem.code(), problem.at().text(),
        problem.message(), problem.quote());
  }

  private static ImportedCase read(Path file) throws IOException {
    return LetterImport.standard().read(Files.readAllBytes(file), file.getFileName().toString());
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().matches(".*\\.(txt|pdf)")).sorted().toList();
    }
  }
}
