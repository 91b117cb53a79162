package org.imrletters.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.paper.picture.PngSamples;

/**
 * The example under one heading of a page, by the languages of its fences: {@code yaml} lays groups over the base case,
 * {@code yaml whole} stands alone; {@code pack}, {@code ftlx}, {@code css} and {@code svg} are files of a pack over
 * imr-2015, which has two pictures besides.
 */
record Example(Map<String, String> files) {

  private static final Path BASE = Path.of("src", "test", "resources", "explain", "base.yaml");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```([a-z ]+)\n(.*?)^```$");
  private static final Pattern GROUP = Pattern.compile("(?ms)^([A-Za-z]+):.*?(?=^[A-Za-z]+:|\\z)");
  private static final ImrLetters STANDARD = ImrLetters.standard();

  static Example under(String heading, String page) {
    int start = page.indexOf("\n## " + heading + "\n");
    int end = page.indexOf("\n## ", start + 1);
    String section = page.substring(start, end < 0 ? page.length() : end);
    Map<String, String> files = new LinkedHashMap<>();
    FENCE.matcher(section).results().forEach(fence -> files.put(fence.group(1), fence.group(2)));
    return new Example(files);
  }

  /** Whether a test can try it: Java and shell commands cannot be laid over a case. */
  boolean canBeTried() {
    return Set.of("yaml", "yaml whole", "pack", "ftlx", "css", "svg", "severities", "language", "data")
        .containsAll(files.keySet());
  }

  /** All that is told when the letter is made and printed, as PDF too. */
  List<Diagnostic> told(Path folder) throws IOException {
    try {
      ImrLetters letters = letters(folder);
      CheckedCase read = letters.read(caseFile(), "case.yaml");
      letters.compose(read).pdf();
      return read.problems();
    } catch (LetterException wrong) {
      return wrong.problems();
    }
  }

  private ImrLetters letters(Path folder) throws IOException {
    if (files.keySet().stream().allMatch(language -> language.startsWith("yaml"))) {
      return STANDARD;
    }
    Files.createDirectories(folder.resolve("sections"));
    Files.writeString(folder.resolve("pack.yaml"), files.getOrDefault("pack", "over: imr-2015\n"));
    if (files.containsKey("ftlx")) {
      Files.writeString(folder.resolve("sections").resolve("how-made.ftlx"), files.get("ftlx"));
    }
    Files.write(folder.resolve("logo.png"), PngSamples.picture(6, 8));
    Files.write(folder.resolve("tall.png"), PngSamples.tall());
    if (files.containsKey("svg")) {
      Files.writeString(folder.resolve("logo.svg"), files.get("svg"));
    }
    if (files.containsKey("severities")) {
      Files.writeString(folder.resolve("severities.yaml"), files.get("severities"));
    }
    if (files.containsKey("language")) {
      Files.writeString(folder.resolve("language.yaml"), files.get("language"));
    }
    if (files.containsKey("data")) {
      Files.createDirectories(folder.resolve("data"));
      Files.writeString(folder.resolve("data").resolve("taglines.yaml"), files.get("data"));
    }
    if (files.containsKey("css")) {
      Files.writeString(folder.resolve("letter.css"), files.get("css"));
    }
    return ImrLetters.using(TemplatePack.folder(folder));
  }

  private String caseFile() throws IOException {
    if (files.containsKey("yaml whole")) {
      return files.get("yaml whole");
    }
    String fragment = files.getOrDefault("yaml", "");
    Set<String> own = GROUP.matcher(fragment).results().map(group -> group.group(1)).collect(Collectors.toSet());
    return GROUP.matcher(Files.readString(BASE))
        .results()
        .filter(group -> !own.contains(group.group(1)))
        .map(MatchResult::group)
        .collect(Collectors.joining("", "", fragment));
  }
}
