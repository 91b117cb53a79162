package org.imrletters.golden.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Ink;
import org.imrletters.golden.Change;
import org.imrletters.words.Visible;
import org.imrletters.words.WordDifference.Fate;
import org.imrletters.words.WordDifference.Piece;

/** Shows a change to people at a terminal: the sentence as it was behind a minus, as it is behind a plus. */
public final class ChangeText {

  /** Columns. */
  private static final int WIDTH = 92;

  private ChangeText() {}

  /** The change in lines, for this ink. */
  public static List<String> lines(Change change, Ink ink) {
    if (change instanceof Change.Words words) {
      List<String> lines = new ArrayList<>(wrapped("- ", SideOfChange.old(words.words()), ink));
      lines.addAll(wrapped("+ ", SideOfChange.now(words.words()), ink));
      return lines;
    } else if (change instanceof Change.Lines lines) {
      return List.of(change.told(), "- " + Visible.text(lines.old()), "+ " + Visible.text(lines.now()));
    }
    return List.of(Visible.text(change.told()));
  }

  private static List<String> wrapped(String sign, SideOfChange side, Ink ink) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(sign);
    int column = sign.length();
    for (Piece piece : side.pieces()) {
      List<String> run = new ArrayList<>();
      for (String word : piece.words().stream().map(Visible::text).toList()) {
        if (column + word.length() > WIDTH && column > sign.length()) {
          lines.add(line.append(inked(piece.fate(), run, ink)).toString().stripTrailing());
          run.clear();
          line = new StringBuilder("  ");
          column = sign.length();
        }
        run.add(word);
        column += word.length() + 1;
      }
      line.append(inked(piece.fate(), run, ink)).append(run.isEmpty() ? "" : " ");
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private static String inked(Fate fate, List<String> words, Ink ink) {
    String text = words.stream().collect(Collectors.joining(" "));
    if (text.isEmpty()) {
      return "";
    }
    return switch (fate) {
      case KEPT -> text;
      case REMOVED -> ink.removed(text);
      case ADDED -> ink.added(text);
    };
  }
}
