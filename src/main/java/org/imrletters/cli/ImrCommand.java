package org.imrletters.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.imrletters.diagnostic.Ink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code imr} with all that it can be asked for, as picocli reads it. */
@Command(name = Imr.NAME, versionProvider = ImrCommand.Version.class, description = "Writes Independent Medical Review determination letters from YAML cases.", footer = {
    "%nExample:", "  imr render roe.yaml -o roe.pdf"})
final class ImrCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = Imr.VERSION, versionHelp = true, description = "Prints the version.")
  private boolean version;

  private ImrCommand(Streams streams) {
    this.streams = streams;
  }

  /** Runs what any words ask for; answers with the exit code. */
  static int run(String[] args, Streams streams, Failures failures) {
    StringWriter help = new StringWriter();
    int exitCode = commandLine(streams, failures).setOut(new PrintWriter(help, true)).execute(args);
    streams.print(help.toString());
    return exitCode;
  }

  private static CommandLine commandLine(Streams streams, Failures failures) {
    CommandLine imr = new CommandLine(new ImrCommand(streams)).addSubcommand(new InitCommand(streams))
        .addSubcommand(new RenderCommand(streams))
        .addSubcommand(new CheckCommand(streams))
        .addSubcommand(new VerifyCommand(streams))
        .addSubcommand(new ExplainCommand(streams))
        .addSubcommand(new TestCommand(streams))
        .addSubcommand(new ReviewCommand(streams))
        .addSubcommand(new AcceptCommand(streams))
        .addSubcommand(new CommandLine(new PacksCommand(streams)).addSubcommand(new PacksCopyCommand(streams)))
        .addSubcommand(new SchemaCommand(streams))
        .addSubcommand(new CompletionCommand(streams))
        .addSubcommand(new HelpCommand());
    describe(imr);
    return imr.setErr(new PrintWriter(streams.err(), true))
        .setColorScheme(Help.defaultColorScheme(ansi(streams.outInk())))
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler((e, command, words) -> failures.of(e, command.getCommandSpec().qualifiedName()))
        .setParameterExceptionHandler(new Misuse(failures));
  }

  /** What the help of every command has in common. */
  private static void describe(CommandLine command) {
    if (command.getCommand() instanceof HelpCommand) {
      command.getCommandSpec().usageMessage().header("Prints the help of a command.");
    } else {
      command.getCommandSpec().addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
    }
    command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.help());
    command.getSubcommands().values().forEach(ImrCommand::describe);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(streams.err(), ansi(streams.errInk()));
    return ExitCode.USAGE;
  }

  private static Help.Ansi ansi(Ink ink) {
    return ink == Ink.COLORED ? Help.Ansi.ON : Help.Ansi.OFF;
  }

  /** Asked for by the option alone: no other command waits for it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[]{Imr.versionLine()};
    }
  }

  private static final class HelpOption {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this help.")
    private boolean wanted;
  }
}
