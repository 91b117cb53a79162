package org.imrletters.template;

import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.template.Markup.Mistake;

/**
 * The text of one file of a pack, which knows its lines.
 *
 * @param name the file as people know it
 * @param text what is in it
 */
record SourceText(String name, String text) {

  /** The mistake as people are told of it, at its place in this file. */
  Diagnostic tell(Mistake mistake) {
    return Diagnostic.error(mistake.code(), FieldPath.ROOT, mistake.message())
        .hint(mistake.hint())
        .in(location(mistake.offset(), mistake.length()));
  }

  /** The place of a stretch of this text; it ends with its line at the latest. */
  Location location(int offset, int length) {
    return Location.in(name, text, offset, length);
  }

  /** The place of a line and column, both counted from one, as FreeMarker tells them. */
  Location at(int line, int column) {
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return location(Math.min(text.length(), start + Math.max(0, column - 1)), 1);
  }
}
