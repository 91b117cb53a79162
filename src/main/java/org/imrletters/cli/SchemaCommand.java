package org.imrletters.cli;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.imrletters.schema.FormatSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "schema", description = "Prints the JSON Schema by which editors complete and check a kind of file.", footer = {
    "%nExamples:", "  imr schema > case.schema.json", "  imr schema pack > pack.schema.json"})
final class SchemaCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(paramLabel = "KIND", arity = "0..1", description = "case (the default), guidelines, or pack, for a pack.yaml.", completionCandidates = Kinds.class)
  private String kind = "case";

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    FormatSchema schema = Stream.of(FormatSchema.values())
        .filter(known -> known.word().equals(kind))
        .findFirst()
        .orElseThrow(() -> Trouble.usage(unknown()));
    streams.print(schema.text());
    return ExitCode.FINE;
  }

  private String unknown() {
    return "there is no schema '" + kind + "'; the schemas are: " + String.join(", ", words());
  }

  private static List<String> words() {
    return Stream.of(FormatSchema.values()).map(FormatSchema::word).toList();
  }

  /** For the completion of shells. */
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words().iterator();
    }
  }
}
