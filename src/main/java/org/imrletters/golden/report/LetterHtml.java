package org.imrletters.golden.report;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imrletters.golden.Change;
import org.imrletters.golden.Content;
import org.imrletters.golden.Outcome;
import org.imrletters.proof.PictureDifference;

/** Shows on a page what is wrong with one letter in one facet: its words, or its pages side by side. */
final class LetterHtml {

  private LetterHtml() {}

  static String of(Outcome outcome, Function<Path, String> names) {
    return "<h4>" + Html.text(names.apply(outcome.file())) + "</h4>\n<p>" + Html.text(outcome.told()) + "</p>\n"
        + shown(outcome);
  }

  private static String shown(Outcome outcome) {
    if (outcome instanceof Outcome.Changed changed) {
      return changed.pageDifference()
          .map(difference -> pages(difference, changed.golden().page()))
          .orElseGet(() -> changes(changed));
    } else if (outcome instanceof Outcome.Unapproved fresh) {
      return fresh(fresh);
    } else if (outcome instanceof Outcome.Refused refused) {
      return "<pre>" + Html.text(refused.complaints()) + "</pre>\n";
    }
    return "";
  }

  private static String changes(Outcome.Changed changed) {
    return Change.in(changed).stream().map(Html::change).collect(Collectors.joining());
  }

  private static String pages(PictureDifference difference, int page) {
    return "<div class=\"pages\">\n" + Html.figure(difference.old(), "page " + page + " as it was approved")
        + Html.figure(difference.now(), "page " + page + " as it is now")
        + Html.figure(difference.overlaid(), "both: red is gone, blue is new") + "</div>\n";
  }

  private static String fresh(Outcome.Unapproved fresh) {
    if (fresh.received() instanceof Content.Words words) {
      return "<pre>" + Html.text(words.text()) + "</pre>\n";
    }
    return fresh.received() instanceof Content.Page page
        ? "<div class=\"pages\">\n" + Html.figure(page.picture(), "page " + fresh.golden().page() + " as it is now")
            + "</div>\n"
        : "";
  }
}
