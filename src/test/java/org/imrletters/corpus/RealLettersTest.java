package org.imrletters.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Severity;
import org.imrletters.review.Case;
import org.imrletters.review.Case.Waiver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures the library on real public letters, which are no part of the project: reads each as a case, words it again
 * and compares the words, and lists everything that the rules say of it.
 *
 * <p>{@code mvn test -Dtest=RealLettersTest -Dletters=DIR}, where the folder holds one text a letter, made by
 * {@code pdftotext -layout}.
 */
class RealLettersTest {

  private static final Path FOLDER = Path.of(System.getProperty("letters", "letters"));
  private static final ImrLetters LETTERS = ImrLetters.standard();

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
    List<String> differences = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String difference = PublicLetter.read(text)
          .map(review -> difference(text, review))
          .orElse("is no letter of this form");
      if (!difference.isEmpty()) {
        differences.add(file.getFileName() + ": " + difference);
      }
    }
    System.out
        .println((files.size() - differences.size()) + " of " + files.size() + " letters worded again word for word");
    differences.forEach(System.out::println);
    assertEquals(List.of(), differences.stream().filter(line -> line.endsWith("is no letter of this form")).toList());
  }

  @Test
  void everyComplaintIsListed() throws IOException {
    int letters = 0;
    List<String> table = new ArrayList<>();
    for (Path file : files()) {
      Case review = PublicLetter.read(Files.readString(file, StandardCharsets.UTF_8)).orElseThrow();
      letters++;
      problems(review).stream()
          .filter(problem -> problem.severity().compareTo(Severity.WARNING) <= 0)
          .forEach(problem -> table.add(row(file, problem)));
    }
    System.out.println(table.size() + " complaints about " + letters + " letters");
    table.forEach(System.out::println);
    assertTrue(letters > 0);
  }

  private static String row(Path file, Diagnostic problem) {
    String severity = problem.isError() ? "error" : "warning";
    return String.join(" | ", file.getFileName().toString(), severity, problem.code(), problem.at().text(),
        problem.message(), problem.quote());
  }

  private static List<Diagnostic> problems(Case review) {
    return LETTERS.read(review).problems();
  }

  /** What is wrong with a letter keeps it from being printed; here it is printed all the same, wherever that can be. */
  private static String difference(String text, Case review) {
    Case.Builder waiving = new CaseBuilderOf(review).builder();
    problems(review).stream()
        .filter(Diagnostic::isError)
        .forEach(error -> waiving.waive(new Waiver(error.code(), error.at().text(), "The original says so.")));
    List<Diagnostic> left = problems(waiving.build()).stream().filter(Diagnostic::isError).toList();
    if (!left.isEmpty()) {
      return left.get(0).message();
    }
    return WordComparison.firstDifference(text, LETTERS.compose(LETTERS.read(waiving.build())).text(1000)).orElse("");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
