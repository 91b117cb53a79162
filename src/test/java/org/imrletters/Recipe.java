package org.imrletters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that are too large to be kept, written down in few words: {@code {{100000 * [}}} in a file {@code NAME.recipe}
 * stands for a hundred thousand brackets. What is repeated may stand in quotes, with {@code \n} kept as it is in YAML
 * and a line break typed as one.
 */
public final class Recipe {

  private static final Pattern REPEATED = Pattern.compile("\\{\\{([0-9]+) \\* (?s:(\".*?\"|.*?))\\}\\}(?!\\})");

  private Recipe() {}

  /** The file itself, or what its recipe makes, in this folder under the name of a case file. */
  public static Path made(Path file, Path folder) {
    if (!file.toString().endsWith(".recipe")) {
      return file;
    }
    try {
      Path made = folder.resolve(Fixtures.name(file) + ".yaml");
      return Files.writeString(made, text(Files.readString(file, StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(String recipe) {
    return REPEATED.matcher(recipe).replaceAll(found -> {
      String what = found.group(2);
      boolean quoted = what.length() > 1 && what.startsWith("\"") && what.endsWith("\"");
      return Matcher.quoteReplacement(
          (quoted ? what.substring(1, what.length() - 1) : what).repeat(Integer.parseInt(found.group(1))));
    });
  }
}
