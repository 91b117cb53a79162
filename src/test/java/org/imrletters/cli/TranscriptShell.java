package org.imrletters.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * As much of a shell as the transcripts type: {@code imr}, {@code cat}, {@code head -n N}, {@code ls FILE}, {@code
 * mkdir}, {@code mv}, {@code printf} of a text, quotes, {@code < file}, {@code <<'END'}, {@code > file} and {@code |}.
 */
final class TranscriptShell {

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  private final Path folder;

  TranscriptShell(Path folder) {
    this.folder = folder;
  }

  /** What the command shows on both outputs, and its exit code if not 0; it reads what is typed below it. */
  String shown(String commandLine, String typed) {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    int exitCode = run(commandLine, new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), screen);
    String text = screen.toString(StandardCharsets.UTF_8)
        .replace(folder + "/", "")
        .replaceAll(" time=\"[0-9.]+\"", " time=\"0\"");
    String lines = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    return exitCode == 0 ? lines : lines + "[exit " + exitCode + "]\n";
  }

  /** The commands of a pipe one after the other, each reading what the one before it wrote. */
  private int run(String commandLine, InputStream typed, OutputStream screen) {
    List<List<String>> pipe = pipe(commandLine);
    InputStream in = typed;
    int exitCode = 0;
    for (int i = 0; i < pipe.size(); i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      exitCode = redirected(pipe.get(i), in, i == pipe.size() - 1 ? screen : out, screen);
      in = new ByteArrayInputStream(out.toByteArray());
    }
    return exitCode;
  }

  private static List<List<String>> pipe(String commandLine) {
    List<List<String>> pipe = new ArrayList<>(List.of(new ArrayList<>()));
    Matcher words = WORD.matcher(commandLine);
    while (words.find()) {
      if (words.group().equals("|")) {
        pipe.add(new ArrayList<>());
      } else {
        pipe.get(pipe.size() - 1).add(words.group().replaceAll("^['\"]|['\"]$", ""));
      }
    }
    return pipe;
  }

  private int redirected(List<String> command, InputStream in, OutputStream out, OutputStream screen) {
    List<String> words = command.stream().takeWhile(word -> !word.matches("<<?.*|>")).toList();
    Optional<Path> from = after("<", command);
    Optional<Path> to = after(">", command);
    try (InputStream source = from.isEmpty() ? in : Files.newInputStream(from.get());
        OutputStream sink = to.isEmpty() ? out : Files.newOutputStream(to.get())) {
      return command(words, source, sink, screen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Path> after(String sign, List<String> command) {
    int index = command.indexOf(sign);
    return index < 0 ? Optional.empty() : Optional.of(folder.resolve(command.get(index + 1)));
  }

  private int command(List<String> words, InputStream in, OutputStream out, OutputStream screen) throws IOException {
    String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
    switch (words.get(0)) {
      case "imr", "./imr" -> { return Session.in(folder).reading(in).imr(out, screen, arguments); }
      case "cat" -> out.write(words.size() > 1 ? Files.readAllBytes(folder.resolve(arguments[0])) : in.readAllBytes());
      case "head" -> out.write(head(in, arguments).getBytes(StandardCharsets.UTF_8));
      case "printf" -> out.write(arguments[0].replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
      case "mkdir" -> Files.createDirectory(folder.resolve(arguments[0]));
      case "mv" -> Files.move(folder.resolve(arguments[0]), folder.resolve(arguments[1]));
      case "ls" -> out.write(list(folder.resolve(arguments[0])).getBytes(StandardCharsets.UTF_8));
      default -> throw new IllegalArgumentException("transcripts know no command " + words.get(0));
    }
    return 0;
  }

  /** {@code head -n N}, of a file or of what is piped in. */
  private String head(InputStream in, String... arguments) throws IOException {
    byte[] bytes = arguments.length > 2 ? Files.readAllBytes(folder.resolve(arguments[2])) : in.readAllBytes();
    return new String(bytes, StandardCharsets.UTF_8).lines()
        .limit(Integer.parseInt(arguments[1]))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String list(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return Files.exists(place) ? place.getFileName() + "\n" : "ls: there is no " + place.getFileName() + "\n";
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.map(file -> file.getFileName() + "\n").sorted().collect(Collectors.joining());
    }
  }
}
