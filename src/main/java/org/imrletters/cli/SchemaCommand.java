package org.imrletters.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imrletters.TemplatePack;
import org.imrletters.schema.FormatSchema;

final class SchemaCommand extends Command {

  private final Supplier<Optional<String>> given = optional(Argument.text("KIND").offering(words()),
      "case (the default), guidelines, pack for a pack.yaml, or severities for the file beside it.");

  private final PackChoice packs = new PackChoice(this, "Its schema of cases asks what the pack does.");

  SchemaCommand(Streams streams) {
    super("schema", streams);
  }

  @Override
  public Integer call() {
    String kind = given.get().orElse(FormatSchema.CASE.word());
    FormatSchema schema = Stream.of(FormatSchema.values())
        .filter(known -> known.word().equals(kind))
        .findFirst()
        .orElseThrow(() -> Trouble.usage(unknown(kind)));
    if (packs.named().isPresent() && schema != FormatSchema.CASE) {
      throw Trouble.usage("a pack decides on the schema of cases alone; leave out --pack");
    }
    streams.print(packs.pack().map(TemplatePack::caseSchema).orElseGet(schema::text));
    return ExitCode.FINE;
  }

  private static String unknown(String kind) {
    return "there is no schema '" + kind + "'; the schemas are: " + String.join(", ", words());
  }

  private static List<String> words() {
    return Stream.of(FormatSchema.values()).map(FormatSchema::word).toList();
  }
}
