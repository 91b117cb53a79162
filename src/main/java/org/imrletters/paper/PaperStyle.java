package org.imrletters.paper;

import java.util.List;
import org.imrletters.file.Bundled;
import org.imrletters.paper.style.StyleSheet;

/** The style sheets of a letter on paper: what paper needs whatever the pack says, and then the pack's own. */
final class PaperStyle {

  private static final String PAPER = Bundled.text(PaperStyle.class, "style/" + StyleSheet.PAPER);

  private PaperStyle() {}

  /**
   * The style sheets, of which a later one wins.
   *
   * @param family the font family of words that the pack's style sheet leads nowhere
   * @param css the pack's style sheet
   */
  static List<String> sheets(String family, String css) {
    return List.of(PAPER, base(family), css);
  }

  private static String base(String family) {
    String quoted = "\"" + family.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return "@page { font-family: " + quoted + "; } html { font-family: " + quoted + "; }";
  }
}
