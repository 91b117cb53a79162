package org.imrletters.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;

/** What reading a text complains about, in short: {@code line:column+length code}. */
public final class Told {

  private Told() {}

  /** The complaints of the YAML reader alone. */
  static List<String> about(String yaml) {
    return inShort(problems(yaml));
  }

  static List<Diagnostic> problems(String yaml) {
    Checked<SourceFile> file = SourceFile.decode(yaml.getBytes(StandardCharsets.UTF_8), "case.yaml");
    return file.value().map(source -> YamlDocument.of(source).problems()).orElse(file.problems());
  }

  /** The one complaint about a text. */
  static Diagnostic only(String yaml) {
    List<Diagnostic> problems = problems(yaml);
    if (problems.size() != 1) {
      throw new AssertionError("not one problem but " + problems);
    }
    return problems.get(0);
  }

  /** What a shape complains about. */
  static List<Diagnostic> problems(Shape<?> shape, String yaml) {
    return document(yaml).read(shape).problems();
  }

  static YamlDocument document(String yaml) {
    return YamlDocument.of(file(yaml)).orThrow();
  }

  /** A file of this text, which has to be readable. */
  public static SourceFile file(String text) {
    return SourceFile.of(text, "case.yaml").orThrow();
  }

  /** Complaints in short. */
  public static List<String> inShort(List<Diagnostic> problems) {
    return problems.stream().map(Told::inShort).toList();
  }

  private static String inShort(Diagnostic problem) {
    return problem.location().map(at -> at.line() + ":" + at.column() + "+" + at.length() + " ").orElse("")
        + problem.code();
  }
}
