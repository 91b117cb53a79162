package org.imrletters.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Ink;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands of {@code imr}, whose words picocli reads. */
final class Commands {

  /** In the order in which the help lists them; the last two tell of the others. */
  private static final List<String> COMMANDS = List.of("init", "render", "preview", "watch", "batch", "record",
      "proof-of-service", "import", "check", "verify", "diff", "explain", "test", "review", "accept", "packs", "schema",
      "completion", "help");

  private Commands() {}

  /** Runs the one that is named first, and answers with its exit code; throws nothing. */
  static int run(String[] args, Streams streams) {
    Failures failures = new Failures(streams);
    try {
      CommandLine imr = commandLine(args.length == 0 ? "" : args[0], streams, failures);
      if (args.length == 0) {
        imr.usage(streams.err(), ansi(streams.errInk()));
        return ExitCode.USAGE;
      }
      StringWriter help = new StringWriter();
      int exitCode = imr.setOut(new PrintWriter(help, true)).execute(args);
      streams.print(help.toString());
      return exitCode;
    } catch (Trouble unwritten) {
      return failures.of(unwritten, Imr.NAME);
    } catch (Throwable e) { // a stack or a heap that is used up as well: no stack trace ever
      return failures.internal(e);
    }
  }

  /** What reads the words of a command: it knows the one that is named first, as each takes time, or else all. */
  private static CommandLine commandLine(String first, Streams streams, Failures failures) {
    CommandLine imr = new CommandLine(imr());
    boolean alone = COMMANDS.subList(0, COMMANDS.size() - 2).contains(first);
    for (String name : alone ? List.of(first) : COMMANDS) {
      imr.addSubcommand(name, command(name, streams));
    }
    describe(imr);
    return imr.setErr(new PrintWriter(streams.err(), true))
        .setColorScheme(Help.defaultColorScheme(ansi(streams.outInk())))
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
  }

  private static CommandSpec imr() {
    CommandSpec imr = CommandSpec.create().name(Imr.NAME).version(Imr.NAME + " " + ImrLetters.version());
    imr.usageMessage()
        .description("Writes Independent Medical Review determination letters from YAML cases.")
        .footer("%nExample:", "  imr render roe.yaml -o roe.pdf");
    return imr.addOption(OptionSpec.builder("--version").versionHelp(true).description("Prints the version.").build());
  }

  private static Object command(String name, Streams streams) {
    return switch (name) {
      case "init" -> new InitCommand(streams).spec();
      case "render" -> new RenderCommand(streams).spec();
      case "preview" -> new PreviewCommand(streams).spec();
      case "watch" -> new WatchCommand(streams).spec();
      case "batch" -> new BatchCommand(streams).spec();
      case "record" -> new RecordCommand(streams).spec();
      case "proof-of-service" -> new ProofOfServiceCommand(streams).spec();
      case "import" -> new ImportCommand(streams).spec();
      case "check" -> new CheckCommand(streams).spec();
      case "verify" -> new VerifyCommand(streams).spec();
      case "diff" -> new DiffCommand(streams).spec();
      case "explain" -> new ExplainCommand(streams).spec();
      case "test" -> new TestCommand(streams).spec();
      case "review" -> new ReviewCommand(streams).spec();
      case "accept" -> new AcceptCommand(streams).spec();
      case "packs" -> new PacksCommand(streams).spec();
      case "schema" -> new SchemaCommand(streams).spec();
      case "completion" -> new CompletionCommand(streams).spec();
      default -> new HelpCommand();
    };
  }

  /** What the help of every command has in common. */
  private static void describe(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (command.getCommand() instanceof HelpCommand) {
      spec.usageMessage().header("Prints the help of a command.");
    } else {
      spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Prints this help.").build());
    }
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.help());
    for (CommandLine its : command.getSubcommands().values()) {
      describe(its);
    }
  }

  private static Help.Ansi ansi(Ink ink) {
    return ink == Ink.COLORED ? Help.Ansi.ON : Help.Ansi.OFF;
  }
}
