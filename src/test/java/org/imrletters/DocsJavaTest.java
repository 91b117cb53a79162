package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README and its chapters compiles and runs, and the case of the README is the one that its commands read. */
class DocsJavaTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
  private static final String CLASS = "Snippet";

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> everySnippetRuns() throws IOException {
    List<String> snippets = new ArrayList<>();
    for (Path page : Docs.pages()) {
      snippets.addAll(blocks(page, "java"));
    }
    assertFalse(snippets.isEmpty());
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i++) {
      String snippet = snippets.get(i);
      Path own = Files.createDirectory(folder.resolve("snippet" + i));
      tests.add(DynamicTest.dynamicTest(snippet.lines().findFirst().orElse(""), () -> run(snippet, own)));
    }
    return tests.stream();
  }

  @Test
  void theCaseShownIsTheCaseRead() throws IOException {
    String shown = blocks(Docs.README, "yaml").get(0);
    String file = shown.lines().findFirst().orElseThrow().substring("# ".length());
    String read = Files.readString(Path.of(file)).replaceFirst("^# yaml-language-server:.*\n", "");
    assertEquals(shown.substring(shown.indexOf('\n') + 1), read);
  }

  private static List<String> blocks(Path page, String language) throws IOException {
    return BLOCK.matcher(Files.readString(page))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map((MatchResult block) -> block.group(2))
        .toList();
  }

  private static void run(String snippet, Path folder) throws Exception {
    Path source = folder.resolve(CLASS + ".java");
    Files.writeString(source, program(snippet), StandardCharsets.UTF_8);
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      StringWriter said = new StringWriter();
      List<String> options = List.of("-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
      boolean compiled = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source)).call();
      assertEquals(true, compiled, said::toString);
    }
    try (URLClassLoader classes = new URLClassLoader(new URL[]{folder.toUri().toURL()})) {
      classes.loadClass(CLASS).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }
  }

  /** A snippet is what a program does, or a method of a test. */
  private static String program(String snippet) {
    boolean isMethod = snippet.startsWith("@");
    String main = "  public static void main(String[] args) throws Exception {\n";
    return "import java.nio.file.*;\n" + "import java.util.*;\n" + "import org.imrletters.*;\n"
        + "import org.imrletters.batch.*;\n" + "import org.imrletters.casefile.*;\n"
        + "import org.imrletters.golden.junit.*;\n" + "import org.imrletters.proof.*;\n"
        + "import org.imrletters.review.*;\n" + "import org.imrletters.golden.*;\n"
        + "import org.junit.jupiter.api.*;\n" + "public class " + CLASS + " {\n"
        + (isMethod ? snippet + main + "    new " + CLASS + "().letters().iterator().next();\n" : main + snippet)
        + "  }\n}\n";
  }
}
