package org.imrletters.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.imrletters.golden.Review;
import org.imrletters.golden.SameChange;
import org.imrletters.golden.report.FileNames;
import org.imrletters.golden.report.SummaryText;

/** Does what was decided in a review, and says what came of it. */
final class ReviewDecisions {

  private final Review review;
  private final FileNames names;
  private final Streams streams;

  ReviewDecisions(Review review, FileNames names, Streams streams) {
    this.review = review;
    this.names = names;
    this.streams = streams;
  }

  void accept(Path letter) {
    told(() -> review.approve(letter));
  }

  void accept(SameChange same, Set<Path> skipped) {
    List<Path> letters = review.letters(same).stream().filter(letter -> !skipped.contains(letter)).toList();
    told(() -> review.approve(same, skipped));
    int waiting = (int) letters.stream().filter(review::isLeft).count();
    streams.print(SummaryText.count(letters.size() - waiting, "letter") + " approved"
        + (waiting == 0 ? "" : ", " + waiting + " to be decided on, as more has changed") + "\n");
  }

  private void told(Decision decision) {
    try {
      for (Path file : decision.run()) {
        streams.say(names.of(file) + " is not what was shown any more, and is left; start again for it");
      }
    } catch (IOException unwritable) {
      throw Trouble.writing("what was approved", unwritable);
    }
  }

  private interface Decision {
    List<Path> run() throws IOException;
  }
}
