package org.imrletters.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is drawn the same, as far as people can see, by the JDK that runs the tests and by others that are here. */
class SamePicturesTest {

  @TempDir
  private Path folder;

  @Test
  void everyJavaHereDrawsTheSamePage() throws Exception {
    List<Path> others = javas();
    assumeTrue(!others.isEmpty(), "there is no other JDK in /usr/lib/jvm");
    PagePicture here = page();
    for (Path java : others) {
      Path drawn = folder.resolve("page.png");
      Process process = new ProcessBuilder(java.toString(), "-cp", System.getProperty("java.class.path"),
          Draw.class.getName(), drawn.toString()).redirectErrorStream(true).start();
      String told = new String(process.getInputStream().readAllBytes());
      assertTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0, told);
      PagePicture there = PagePicture.read(Files.readAllBytes(drawn));
      assertEquals(List.of(), PictureDifference.between(here, there, Tolerance.STRICT).areas(), java.toString());
    }
  }

  private static PagePicture page() throws IOException {
    return Printed.pictures("ankle", "ankle").get(0);
  }

  private static List<Path> javas() throws IOException {
    Path installed = Path.of("/usr/lib/jvm");
    List<Path> javas = new ArrayList<>();
    if (Files.isDirectory(installed)) {
      try (DirectoryStream<Path> homes = Files.newDirectoryStream(installed, "*25*")) {
        for (Path home : homes) {
          Path java = home.resolve("bin/java");
          boolean here = home.toRealPath().equals(Path.of(System.getProperty("java.home")).toRealPath());
          if (Files.isExecutable(java) && !here) {
            javas.add(java);
          }
        }
      }
    }
    return javas;
  }

  /** What the other JDK runs. */
  static final class Draw {

    private Draw() {}

    public static void main(String[] args) throws IOException {
      Files.write(Path.of(args[0]), page().png());
    }
  }
}
