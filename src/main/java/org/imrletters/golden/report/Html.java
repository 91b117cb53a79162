package org.imrletters.golden.report;

import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.imrletters.golden.Change;
import org.imrletters.proof.PagePicture;
import org.imrletters.words.Visible;

/** Pieces of HTML in which no word of a letter, and no name of a file, is ever markup. */
final class Html {

  private Html() {}

  /** Text, in lines as they are; what would steer a browser or turn the direction of reading is shown as its code. */
  static String text(String text) {
    String shown = Arrays.stream(text.split("\n", -1)).map(Visible::text).collect(Collectors.joining("\n"));
    return shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  /** A picture within the page itself, with a caption, for those who do not see it as well. */
  static String figure(PagePicture picture, String caption) {
    String data = Base64.getEncoder().encodeToString(picture.png());
    return "<figure><figcaption>" + text(caption) + "</figcaption><img alt=\"" + text(caption) + "\" width=\""
        + picture.width() + "\" height=\"" + picture.height() + "\" src=\"data:image/png;base64," + data
        + "\"></figure>\n";
  }

  /** One side of a change, with what changed set off for the eye and for a voice. */
  static String side(SideOfChange side) {
    return side.pieces().stream().map(piece -> {
      String words = text(String.join(" ", piece.words()));
      return switch (piece.fate()) {
        case KEPT -> words;
        case REMOVED -> "<del><span class=\"voice\">gone: </span>" + words + "</del>";
        case ADDED -> "<ins><span class=\"voice\">new: </span>" + words + "</ins>";
      };
    }).collect(Collectors.joining(" "));
  }

  /** What is different, in both states. */
  static String change(Change change) {
    if (change instanceof Change.Words words) {
      return "<p class=\"old\"><b>was</b> " + side(SideOfChange.old(words.words())) + "</p>\n"
          + "<p class=\"now\"><b>is</b> " + side(SideOfChange.now(words.words())) + "</p>\n";
    } else if (change instanceof Change.Lines lines) {
      return told(change) + "<pre class=\"old\">" + text(lines.old()) + "</pre>\n<pre class=\"now\">"
          + text(lines.now()) + "</pre>\n";
    }
    return told(change);
  }

  private static String told(Change change) {
    return "<p>" + text(change.told()) + "</p>\n";
  }
}
