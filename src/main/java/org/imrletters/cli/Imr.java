package org.imrletters.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Ink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code imr}: writes Independent Medical Review determination letters from case files. */
@Command(
    name = Imr.NAME,
    versionProvider = Imr.Version.class,
    description = "Writes Independent Medical Review determination letters from YAML cases.",
    footer = {"%nExample:", "  imr render roe.yaml -o roe.pdf"})
public final class Imr implements Callable<Integer> {

  static final String NAME = "imr";
  private static final String VERSION = "--version";

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = VERSION, versionHelp = true, description = "Prints the version.")
  private boolean version;

  private Imr(Streams streams) {
    this.streams = streams;
  }

  /** Runs the command in this process and ends it with the exit code. */
  public static void main(String[] args) {
    System.exit(run(args, Streams.ofProcess()));
  }

  /**
   * Runs the command and answers with its exit code; throws nothing.
   *
   * @param args the words after {@code imr}, as a shell hands them over
   * @param streams all that the command sees of the world
   */
  public static int run(String[] args, Streams streams) {
    Failures failures = new Failures(streams);
    try {
      Optional<Callable<Integer>> plain = plain(args, streams);
      return plain.isPresent() ? failures.guard(plain.get(), NAME + " " + args[0]) : byPicocli(args, streams, failures);
    } catch (Trouble e) {
      streams.say(NAME + ": " + e.sentence());
      return e.exitCode();
    } catch (Throwable e) { // a stack or a heap that is used up as well: no stack trace ever
      return failures.internal(e);
    }
  }

  /** The command that these words ask for, if they do it plainly. */
  private static Optional<Callable<Integer>> plain(String[] args, Streams streams) {
    List<String> words = List.of(args);
    String name = words.isEmpty() ? "" : words.get(0);
    try {
      return switch (name) {
        case "render" -> RenderCommand.plain(words.subList(1, words.size()), streams);
        case "check" -> CheckCommand.plain(words.subList(1, words.size()), streams);
        case VERSION -> words.size() == 1 ? Optional.of(() -> printVersion(streams)) : Optional.empty();
        default -> Optional.empty();
      };
    } catch (InvalidPathException refused) {
      return Optional.empty();
    }
  }

  private static int printVersion(Streams streams) {
    streams.print(versionLine() + System.lineSeparator());
    return ExitCode.FINE;
  }

  private static String versionLine() {
    return NAME + " " + ImrLetters.version();
  }

  /** The same for any words, by way of picocli: answers with the exit code. */
  static int byPicocli(String[] args, Streams streams, Failures failures) {
    StringWriter help = new StringWriter();
    int exitCode = commandLine(streams, failures).setOut(new PrintWriter(help, true)).execute(args);
    streams.print(help.toString());
    return exitCode;
  }

  private static CommandLine commandLine(Streams streams, Failures failures) {
    CommandLine imr =
        new CommandLine(new Imr(streams))
            .addSubcommand(new InitCommand(streams))
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
    command.getSubcommands().values().forEach(Imr::describe);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(streams.err(), ansi(streams.errInk()));
    return ExitCode.USAGE;
  }

  private static Help.Ansi ansi(Ink ink) {
    return ink == Ink.COLOURED ? Help.Ansi.ON : Help.Ansi.OFF;
  }

  /** Asked for by the option alone: no other command waits for it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {versionLine()};
    }
  }

  private static final class HelpOption {
    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Prints this help.")
    private boolean wanted;
  }
}
