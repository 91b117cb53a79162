package org.imrletters.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.TemplatePack;
import org.imrletters.file.Bundled;
import org.imrletters.file.FileWork;
import org.imrletters.file.SizeLimit;
import org.imrletters.schema.FormatSchema;
import org.imrletters.words.Visible;

final class InitCommand extends Command {

  private static final String START = "case.yaml";

  private static final String SCHEMA_LINE = "# yaml-language-server: $schema=" + FormatSchema.CASE.fileName() + "\n";

  private final Supplier<Optional<Path>> file = optional(Argument.path("FILE"),
      "A new file, or - for standard output; case.yaml if not given.");

  private final PackChoice packs = new PackChoice(this, "Without it, " + TemplatePack.standardName() + ".");

  InitCommand(Streams streams) {
    super("init", streams);
  }

  @Override
  public Integer call() {
    Path given = file.get().orElse(Path.of(START));
    if (given.equals(Input.STANDARD)) {
      streams.print(start());
      return ExitCode.FINE;
    }
    Path schema = given.resolveSibling(FormatSchema.CASE.fileName());
    Trouble.refuse(given.equals(schema), "a case cannot be called " + schema + ", as its schema is");
    if (isThere(given)) {
      throw Trouble.writing(given.toString(), "it is there already");
    }
    new OutputFile(given, streams.folder()).write(start());
    offer(schema);
    return ExitCode.FINE;
  }

  /** Another schema of this name may serve other cases, made for another version: it is left to its owner. */
  private void offer(Path schema) {
    byte[] ours = packs.pack()
        .map(TemplatePack::caseSchema)
        .orElseGet(FormatSchema.CASE::text)
        .getBytes(StandardCharsets.UTF_8);
    if (!isThere(schema)) {
      new OutputFile(schema, streams.folder()).write(ours);
    } else if (!holds(schema, ours)) {
      String name = Visible.text(schema.toString());
      streams.say(Imr.NAME + ": " + name + " is another one than 'imr schema' prints, and is left as it is");
    }
  }

  private boolean isThere(Path file) {
    return Files.exists(streams.folder().resolve(file), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean holds(Path file, byte[] bytes) {
    return FileWork.isSo(() -> Arrays.equals(SizeLimit.PACK.readAll(streams.folder().resolve(file)), bytes));
  }

  private byte[] start() {
    return packs.pack()
        .map(pack -> (SCHEMA_LINE + pack.startingCase()).getBytes(StandardCharsets.UTF_8))
        .orElseGet(() -> Bundled.bytes(InitCommand.class, START));
  }
}
