package org.imrletters.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.imrletters.TemplatePack;
import picocli.CommandLine.Command;

@Command(name = "packs", description = "Lists the template packs that letters can be worded with.", footer = {
    "%nExamples:", "  imr packs", "  imr packs copy imr-2015 our-pack"})
final class PacksCommand implements Callable<Integer> {

  private final Streams streams;

  PacksCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<String> names = TemplatePack.names();
    int width = names.stream().mapToInt(String::length).max().orElse(0);
    streams.print(names.stream()
        .map(name -> name + " ".repeat(width - name.length() + 2) + TemplatePack.named(name).about() + "\n")
        .collect(Collectors.joining()));
    return ExitCode.FINE;
  }
}
