package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * No bad input hurts: each ends in a complaint at its place, in little memory, with nothing left and nothing fetched.
 */
class HostileInputTest {

  @TestFactory
  Stream<DynamicTest> endsInAComplaintAtItsPlace() throws IOException {
    List<String> lines = assertTimeoutPreemptively(Fixtures.HANGS,
        (ThrowingSupplier<List<String>>) HostileInputTest::run);
    List<Path> inputs = HostileInputs.all();
    assertEquals(inputs.stream().map(Path::toString).toList(),
        lines.stream().map(line -> line.split("\\|")[0]).toList());
    assertTrue(inputs.size() >= 60, "the corpus has at least sixty inputs");
    return lines.stream().map(line -> {
      String[] columns = line.split("\\|", -1);
      return DynamicTest.dynamicTest(columns[0], () -> assertEquals("", columns[columns.length - 1], line));
    });
  }

  private static List<String> run() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process = new ProcessBuilder(java.toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp",
        System.getProperty("java.class.path"), HostileInputs.class.getName())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    try {
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor());
      return printed.lines().toList();
    } finally {
      process.destroyForcibly();
    }
  }
}
