package org.imrletters.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.imrletters.golden.Review;

final class ReviewCommand extends SuiteCommand {

  private final Supplier<Path> given = parameter(Argument.path("DIR"), "A folder of cases.");

  ReviewCommand(Streams streams) {
    super("review", streams,
        "Walks through the letters that are not as they were approved, to approve them one by one or by what "
            + "changed alike.",
        "%nEach change is shown with its letters, first what the most of them have. Answers are letters, each with Enter:",
        "  a  accept this letter, with all that changed in it",
        "  c  accept just this change in this letter; what else changed in it stays open",
        "  g  accept this change in its whole group, but for what was skipped;",
        "     what else changed in those letters stays open", "  s  skip this letter", "  n  go to the next change",
        "  o  open this letter in a browser, as it was and as it is",
        "  q  quit; what was accepted until then stays accepted",
        "%nAnswers may come from a pipe. When they end, or none comes for some seconds, the walk is over.",
        "%nExamples:", "  imr review letters/", "  imr review --compare text,pages --only '2015/*' letters/");
  }

  @Override
  public Integer call() {
    SuiteRun run = SuiteRun.toApprove(List.of(given.get()), this);
    Review review = new Review(run.suite());
    run.compare(review);
    try (Answers answers = new Answers(streams)) {
      return new ReviewWalk(review, run::of, answers, streams).walk();
    }
  }
}
