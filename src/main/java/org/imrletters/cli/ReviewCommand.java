package org.imrletters.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.imrletters.golden.Review;

final class ReviewCommand extends SuiteCommand {

  private final Supplier<Path> given = parameter(Argument.path("DIR"), "A folder of cases.");

  ReviewCommand(Streams streams) {
    super("review", streams);
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
