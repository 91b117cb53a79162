package org.imrletters.golden.report;

import org.imrletters.golden.Change;

/** Shows a change on a page. */
final class ChangeHtml {

  private ChangeHtml() {}

  static String of(Change change) {
    if (change instanceof Change.Words words) {
      return "<p class=\"old\"><b>was</b> " + Html.side(SideOfChange.old(words.words())) + "</p>\n"
          + "<p class=\"now\"><b>is</b> " + Html.side(SideOfChange.now(words.words())) + "</p>\n";
    } else if (change instanceof Change.Lines lines) {
      return told(change) + "<pre class=\"old\">" + Html.text(lines.old()) + "</pre>\n<pre class=\"now\">"
          + Html.text(lines.now()) + "</pre>\n";
    }
    return told(change);
  }

  private static String told(Change change) {
    return "<p>" + Html.text(change.told()) + "</p>\n";
  }
}
