package org.imrletters.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.imrletters.file.Bundled;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command: what its help says, and the words that it takes. These are told to picocli one by one, as to look for
 * annotations takes longer than all else that it does. What was typed for them is there once the command is called.
 */
abstract class Command implements Callable<Integer> {

  /** Of each command its sentence, and what stands below its options. */
  private static final Map<String, String> HELP = Bundled.parts(Command.class, "help.txt");

  final Streams streams;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  /** The one that {@code help.txt} calls so, which may be a word behind that of another. */
  Command(String name, Streams streams) {
    this.streams = streams;
    String[] help = HELP.get(name).split("\n", 2);
    spec.name(name.replaceFirst(".* ", "")).usageMessage().description(help[0]).footer(help[1].split("\n"));
  }

  /** How picocli knows it. */
  final CommandSpec spec() {
    return spec;
  }

  final Supplier<Boolean> flag(String name, String description) {
    Supplier<Optional<Boolean>> given = added(OptionSpec.builder(name).description(description).build());
    return () -> given.get().orElse(false);
  }

  final <T> Supplier<Optional<T>> option(String names, Argument<T> argument, String description) {
    return added(option(names, argument, description, argument.type()).build());
  }

  /** The option that chooses one of these. */
  final <E extends Enum<E>> Supplier<Optional<E>> format(E[] formats, String description) {
    return option("--format", Argument.word("FORMAT", new Choice<>("format", "formats", formats)),
        "${COMPLETION-CANDIDATES}; " + description);
  }

  /** An option that takes several, with commas between. */
  final <T> Supplier<List<T>> list(String name, Argument<T> argument, String description) {
    return several(added(option(name, argument, description, List.class).splitRegex(",").build()));
  }

  /** How many letters this is done with at the same time, such as {@code made}. */
  final Supplier<Integer> jobs(String done) {
    Supplier<Optional<Integer>> given = option("--jobs", Argument.number("N"),
        "How many letters are " + done + " at the same time; as many as there are processors if not given.");
    return () -> {
      int wanted = given.get().orElseGet(() -> Runtime.getRuntime().availableProcessors());
      Trouble.refuse(wanted < 1, "--jobs takes 1 or more");
      return wanted;
    };
  }

  /** The folder that holds the packs which are named by a path. */
  final Supplier<Optional<Path>> packRoot() {
    Supplier<Optional<Path>> given = option("--pack-root", Argument.path("DIR"),
        "The folder of the packs that cases name by a path (pack: house/knee), and packs in over. "
            + "Nothing outside of it is read.");
    return () -> given.get()
        .map(typed -> Trouble.unlessUnreadable(typed.toString(), () -> streams.folder().resolve(typed).toRealPath()));
  }

  final <T> Supplier<T> parameter(Argument<T> argument, String description) {
    Supplier<Optional<T>> given = added(parameter("1", argument, description, argument.type()));
    return () -> given.get().orElseThrow();
  }

  /** A parameter that may be left out. */
  final <T> Supplier<Optional<T>> optional(Argument<T> argument, String description) {
    return added(parameter("0..1", argument, description, argument.type()));
  }

  /** One parameter or more. */
  final <T> Supplier<List<T>> parameters(Argument<T> argument, String description) {
    return several(added(parameter("1..*", argument, description, List.class)));
  }

  /** Any number of parameters. */
  final <T> Supplier<List<T>> severalOrNone(Argument<T> argument, String description) {
    return several(added(parameter("0..*", argument, description, List.class)));
  }

  private static OptionSpec.Builder option(String names, Argument<?> argument, String description, Class<?> type) {
    return OptionSpec.builder(names.split(", "))
        .paramLabel(argument.label())
        .description(description)
        .type(type)
        .auxiliaryTypes(argument.type())
        .converters(argument.converters())
        .completionCandidates(argument.candidates());
  }

  private static ArgSpec parameter(String arity, Argument<?> argument, String description, Class<?> type) {
    return PositionalParamSpec.builder()
        .arity(arity)
        .required(arity.startsWith("1"))
        .paramLabel(argument.label())
        .description(description)
        .type(type)
        .auxiliaryTypes(argument.type())
        .converters(argument.converters())
        .completionCandidates(argument.candidates())
        .build();
  }

  private <V> Supplier<Optional<V>> added(ArgSpec word) {
    spec.add(word);
    return () -> Optional.ofNullable(word.getValue());
  }

  private static <T> Supplier<List<T>> several(Supplier<Optional<List<T>>> given) {
    return () -> given.get().orElse(List.of());
  }

  /**
   * What an option or a parameter takes.
   *
   * @param label what the synopsis calls it, such as FILE
   * @param type what picocli makes of the word, unless there is a converter; shells offer files for a path
   * @param candidates the words that shells offer, where they can know them
   * @param converters what makes a value of the word instead, if anything
   */
  record Argument<T>(String label, Class<?> type, @Nullable Iterable<String> candidates,
      ITypeConverter<?>... converters) {

    static Argument<String> text(String label) {
      return new Argument<>(label, String.class, null);
    }

    static Argument<Path> path(String label) {
      return new Argument<>(label, Path.class, null);
    }

    static Argument<Integer> number(String label) {
      return new Argument<>(label, Integer.class, null);
    }

    static <E extends Enum<E>> Argument<E> word(String label, Choice<E> choice) {
      return new Argument<>(label, String.class, choice, choice);
    }

    /** The same, for which shells offer these words. */
    Argument<T> offering(Iterable<String> words) {
      return new Argument<>(label, type, words, converters);
    }
  }
}
