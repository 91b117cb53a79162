package org.imrletters.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Checked;
import org.imrletters.imported.LetterWords.How;
import org.imrletters.yaml.SourceFile;

/** A letter as a text: lines, blank lines, and form feeds between pages. */
final class TextLetter {

  private static final Pattern LINE_BREAK = Pattern.compile("\r\n?|\n");

  private TextLetter() {}

  static Checked<LetterWords> read(byte[] letter, String name) {
    byte[] lines = letter.clone();
    List<Integer> pageEnds = new ArrayList<>();
    int breaks = 0;
    for (int i = 0; i < lines.length; i++) {
      // In UTF-16, which begins with its mark, such a byte is half of something else.
      if (lines[i] == '\f' && (lines[0] & 0xFF) < 0xFE) {
        lines[i] = '\n';
        pageEnds.add(breaks);
      }
      breaks += lines[i] == '\n' || lines[i] == '\r' && (i + 1 == lines.length || lines[i + 1] != '\n') ? 1 : 0;
    }
    return SourceFile.decode(lines, name).then(file -> Checked.of(words(file, pageEnds), List.of()));
  }

  private static LetterWords words(SourceFile file, List<Integer> pageEnds) {
    List<Line> lines = new ArrayList<>();
    int page = 1;
    int number = 1;
    int at = 0;
    for (String line : LINE_BREAK.split(file.text(), -1)) {
      lines.add(Line.of(line, page, number++));
      if (page <= pageEnds.size() && pageEnds.get(page - 1) == at) {
        page++;
        number = 1;
      }
      at++;
    }
    FoundWords found = new FoundWords();
    LineReader.read(ColumnBlocks.sideBySide(PageFurniture.without(LineBlocks.of(lines))), found);
    return found.words(How.TEXT, file.name());
  }
}
