package org.imrletters.template;

import java.io.IOException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Location;
import org.imrletters.template.Markup.Mistake;

/** Finds in a template what is to blame for a mistake in the markup that it wrote. */
final class WrittenMarkup {

  /** Enough of a line to be found again, and short enough not to run into a value of the case. */
  private static final int CLUE = 12;

  private WrittenMarkup() {}

  /** The mistake at the first place of the section's template that reads like it; at its top if none does. */
  static Diagnostic blame(Mistake mistake, String markup, PackFiles files, String path) {
    SourceText template = new SourceText(files.shownAs(path), text(files, path));
    Diagnostic diagnostic = template.tell(new Mistake(mistake.code(), 0, 1, mistake.message(), mistake.hint()));
    for (int length = CLUE; length >= 3; length -= 3) {
      String clue = markup.substring(mistake.offset(), Math.min(markup.length(), mistake.offset() + length)).strip();
      int found = clue.isEmpty() ? -1 : template.text().indexOf(clue);
      if (found >= 0) {
        return diagnostic.in(template.location(found, clue.length()));
      }
    }
    return diagnostic.in(Location.ofFile(files.shownAs(path)));
  }

  private static String text(PackFiles files, String path) {
    try {
      return PackText.of(files, path);
    } catch (IOException unreadable) {
      return "";
    }
  }
}
