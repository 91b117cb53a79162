package org.imrletters.golden.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imrletters.golden.Change;
import org.imrletters.golden.Content;
import org.imrletters.golden.Outcome;
import org.imrletters.proof.PagePicture;
import org.imrletters.proof.PictureDifference;
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

  /** What is wrong with one letter in one facet: its words, or its pages side by side. */
  static String letter(Outcome outcome, Function<Path, String> names) {
    return "<h4>" + text(names.apply(outcome.file())) + "</h4>\n<p>" + text(outcome.told()) + "</p>\n" + shown(outcome);
  }

  private static String shown(Outcome outcome) {
    if (outcome instanceof Outcome.Changed changed) {
      return changed.pageDifference()
          .map(difference -> pages(difference, changed.golden().page()))
          .orElseGet(() -> Change.in(changed).stream().map(Html::change).collect(Collectors.joining()));
    } else if (outcome instanceof Outcome.Unapproved fresh) {
      return fresh(fresh);
    } else if (outcome instanceof Outcome.Refused refused) {
      return "<pre>" + text(refused.complaints()) + "</pre>\n";
    }
    return "";
  }

  private static String pages(PictureDifference difference, int page) {
    return "<div class=\"pages\">\n" + figure(difference.old(), "page " + page + " as it was approved")
        + figure(difference.now(), "page " + page + " as it is now")
        + figure(difference.overlaid(), "both: red is gone, blue is new") + "</div>\n";
  }

  private static String fresh(Outcome.Unapproved fresh) {
    if (fresh.received() instanceof Content.Words words) {
      return "<pre>" + text(words.text()) + "</pre>\n";
    }
    return fresh.received() instanceof Content.Page page
        ? "<div class=\"pages\">\n" + figure(page.picture(), "page " + fresh.golden().page() + " as it is now")
            + "</div>\n"
        : "";
  }
}
