package org.imrletters.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Programs in JavaScript that read what we write, fetched once below {@code target}. */
public final class Npm {

  /** These versions exactly, so that the same is tried on every day. */
  private static final List<String> PACKAGES = List.of("ajv@8.20.0", "ajv-formats@3.0.1", "yaml-language-server@1.25.0",
      "axe-core@4.14.1");

  private static final Path FOLDER = Path.of("target", String.join("_", PACKAGES));

  private static final Optional<String> TROUBLE = installed();

  private Npm() {}

  /** The folder of the packages; without one the test that asks for it is skipped. */
  public static Path folder() {
    Assumptions.assumeTrue(TROUBLE.isEmpty(),
        () -> TROUBLE.orElseThrow() + ": no program in JavaScript reads what we write");
    return FOLDER.toAbsolutePath();
  }

  private static Optional<String> installed() {
    try {
      if (Files.exists(FOLDER)) {
        return Optional.empty();
      }
      Path fresh = Files.createTempDirectory(Files.createDirectories(FOLDER.getParent()), "npm");
      return ends(fresh, List.of("node", "--version")) && ends(fresh, install()) ? moved(fresh)
          : Optional.of("npm cannot fetch " + PACKAGES);
    } catch (IOException missing) {
      return Optional.of("there is no node or no npm");
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static List<String> install() {
    List<String> command = new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts",
        "--prefer-offline", "--fetch-retries=0", "--fetch-timeout=30000"));
    command.addAll(PACKAGES);
    return command;
  }

  private static boolean ends(Path folder, List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log.txt").toFile())
        .start();
    process.getOutputStream().close();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return process.waitFor() == 0;
  }

  private static Optional<String> moved(Path fresh) throws IOException {
    try {
      Files.move(fresh, FOLDER, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException another) {
      // Tests that run beside this one have fetched the same.
    }
    return Optional.empty();
  }
}
