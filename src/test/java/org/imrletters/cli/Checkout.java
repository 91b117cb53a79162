package org.imrletters.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A checkout of its own for the script {@code imr}, with a Java and a Maven that only tell that they were called. */
final class Checkout {

  static final String JAR = "target/imr-letters-0.1.0-cli.jar";

  private static final String MAVEN = "echo build >> \"$TRIES\"; sleep 0.3; mkdir -p target; echo jar > " + JAR;

  /** Says its words; and makes an archive where it is asked to, unless it was told to fail, once it is told to go on. */
  private static final String JAVA = String.join("\n", "dumps= made=", "for word in \"$@\"; do", "  case $word in",
      "    -Xshare:dump) dumps=yes ;;", "    -XX:SharedArchiveFile=*) [ -z \"$dumps\" ] || made=${word#*=} ;;",
      "  esac", "  if [ -n \"$made\" ]; then", "    echo archive >> \"$TRIES\"",
      "    while [ -e \"$TRIES.wait\" ]; do sleep 0.1; done", "    [ ! -e \"$TRIES.fail\" ] || exit 1",
      "    echo classes > \"$made\"", "    made=", "  fi", "  echo \"[$word]\"", "done");

  private final Path folder;
  private final Path root;
  private final Map<String, String> environment = new TreeMap<>();
  private final List<String> prefix = new ArrayList<>();

  private Checkout(Path folder, String name) {
    this.folder = folder;
    this.root = folder.resolve(name);
  }

  static Checkout in(Path folder) throws IOException {
    return in(folder, "my check out");
  }

  static Checkout in(Path folder, String name) throws IOException {
    Checkout made = new Checkout(folder, name);
    Files.createDirectories(made.root.resolve("src/main/java"));
    Files.createDirectories(made.root.resolve("templates"));
    Files.createDirectories(folder.resolve("tools/bin"));
    Files.copy(Path.of("imr"), made.root.resolve("imr"));
    Files.writeString(made.root.resolve("pom.xml"), "<project/>");
    made.javaVersion("17.0.1");
    made.tool("java", JAVA);
    made.tool("mvn", MAVEN);
    made.with("JAVA_HOME", folder.resolve("tools").toString());
    made.with("PATH", folder.resolve("tools/bin") + ":" + System.getenv("PATH"));
    made.with("TRIES", folder.resolve("tries").toString());
    made.with("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return made;
  }

  void with(String variable, String value) {
    environment.put(variable, value);
  }

  /** From now on the launcher is started by someone who owns nothing, where the system can do that. */
  boolean asNobody() throws Exception {
    List<String> nobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    try {
      prefix.addAll(nobody);
      return Ran.of(start("/bin/true")).exitCode() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  void javaVersion(String version) throws IOException {
    Files.writeString(folder.resolve("tools/release"), "IMPLEMENTOR=\"N.N.\"\nJAVA_VERSION=\"" + version + "\"\n");
  }

  void tool(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve("tools/bin").resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  Path file(String path) {
    return root.resolve(path);
  }

  /** How often Maven was asked to build, or Java to make an archive. */
  long tries(String what) throws IOException {
    Path tries = folder.resolve("tries");
    return Files.exists(tries) ? Files.readAllLines(tries).stream().filter(what::equals).count() : 0;
  }

  Ran imr(String... args) throws Exception {
    return Ran.of(start("imr", args));
  }

  /** Has the archive of classes made, and waits for it. */
  void makeArchive() throws Exception {
    with("IMR_MAKE_ARCHIVE", "1");
    imr();
    environment.remove("IMR_MAKE_ARCHIVE");
  }

  /** Starts the launcher by this path from the checkout, in the folder above it. */
  Process start(String launcher, String... args) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(root.resolve(launcher).toString());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("IMR_"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Waits for what commands left at work behind their backs, which would write into a folder that is being deleted. */
  void awaitEnd() throws InterruptedException {
    while (ProcessHandle.allProcesses().anyMatch(this::isStartedFromHere)) {
      Thread.sleep(20);
    }
  }

  /** A command's line names the folder, and so does that of a process which it has split off, from its first moment. */
  private boolean isStartedFromHere(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(folder.getFileName() + "/");
  }

  record Ran(int exitCode, String out, String err) {
    static Ran of(Process process) throws Exception {
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(process.waitFor(), out, err);
    }
  }
}
