package org.imrletters.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.imrletters.golden.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "review", description = "Walks through the letters that are not as they were approved, to approve them one by one or by what "
    + "changed alike.", footer = {
        "%nEach change is shown with its letters, first what the most of them have. Answers are letters, each with Enter:",
        "  a  accept this letter, with all that changed in it",
        "  g  accept this change in its whole group, but for what was skipped;",
        "     letters in which more changed wait for that", "  s  skip this letter", "  n  go to the next change",
        "  o  open this letter in a browser, as it was and as it is",
        "  q  quit; what was accepted until then stays accepted",
        "%nAnswers may come from a pipe. When they end, or none comes for some seconds, the walk is over.",
        "%nExamples:", "  imr review letters/", "  imr review --compare text,pages --only '2015/*' letters/"})
final class ReviewCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin
  private SuiteOptions options = new SuiteOptions();

  @Parameters(paramLabel = "DIR", description = "A folder of cases.")
  private Path given = Path.of("");

  ReviewCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    SuiteRun run = SuiteRun.toApprove(List.of(given), options, streams);
    Review review = new Review(run.suite());
    run.compare(review);
    try (Answers answers = new Answers(streams)) {
      return new ReviewWalk(review, run, answers, streams).walk();
    }
  }
}
