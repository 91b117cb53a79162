package org.imrletters.template;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imrletters.diagnostic.Location;

/** Finds words of a pack in its files. */
final class PackWords {

  private PackWords() {}

  /** The first place where the pack's own words hold this character; that of pack.yaml as a whole if none does. */
  static Location find(int codePoint, PackFiles files) {
    try {
      for (String path : files.paths()) {
        Optional<Location> place = path.matches(".*\\.(ftlx|yaml)") ? find(codePoint, files, path) : Optional.empty();
        if (place.isPresent()) {
          return place.get();
        }
      }
    } catch (IOException unreadable) {
      // Then no line of it can be blamed.
    }
    return Location.ofFile(files.shownAs("pack.yaml"));
  }

  private static Optional<Location> find(int codePoint, PackFiles files, String path) throws IOException {
    SourceText source = new SourceText(files.shownAs(path), PackText.of(files, path));
    return spellings(codePoint).stream()
        .filter(source.text()::contains)
        .findFirst()
        .map(spelling -> source.location(source.text().indexOf(spelling), spelling.length()));
  }

  /** As a character, and as the entities of a template and the escapes of YAML. */
  private static List<String> spellings(int codePoint) {
    String hex = Integer.toHexString(codePoint);
    return List.of(Character.toString(codePoint), "&#" + codePoint + ";", "&#x" + hex + ";",
        "&#x" + hex.toUpperCase(Locale.ROOT) + ";", "\\u" + hex, "\\u" + hex.toUpperCase(Locale.ROOT));
  }
}
