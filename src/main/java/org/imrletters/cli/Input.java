package org.imrletters.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.imrletters.batch.CaseInput;
import org.imrletters.batch.CaseInputs;
import org.imrletters.file.SizeLimit;

/**
 * What a command reads: a file, or standard input for {@code -}.
 *
 * @param given the name as it was typed
 * @param streams the command's streams, with the folder that the name starts from
 */
record Input(Path given, Streams streams) {

  /** The name of standard input, and of standard output. */
  static final Path STANDARD = Path.of("-");

  /** The name under which complaints speak of it. */
  String name() {
    return given.equals(STANDARD) ? "<stdin>" : given.toString();
  }

  /** The file itself; of no meaning for standard input. */
  Path file() {
    return streams.folder().resolve(given);
  }

  /** What is made of the bytes and the name; throws {@link Trouble} if they cannot be read. */
  <T> T read(Reader<T> reader) {
    return Trouble.unlessUnreadable(name(), () -> {
      if (given.equals(STANDARD)) {
        return reader.read(streams.in(), name());
      }
      try (InputStream in = SizeLimit.open(file())) {
        return reader.read(in, name());
      }
    });
  }

  /** The cases of files and folders, and on the lines of standard input. */
  static Iterator<CaseInput> cases(List<Path> given, Streams streams) {
    return CaseInputs.joined(given.stream().map(each -> new Input(each, streams).cases()).toList().iterator());
  }

  private Iterator<CaseInput> cases() {
    return given.equals(STANDARD) ? CaseInputs.lines(name(), streams.in())
        : Trouble.unlessUnreadable(name(), () -> CaseInputs.in(given, file()));
  }

  /** The text of a list that is read whole. */
  static String text(Path list, Streams streams) {
    byte[] text = Trouble.unlessUnreadable(list.toString(),
        () -> SizeLimit.PRINTED_LETTER.readAll(streams.folder().resolve(list)));
    return new String(text, StandardCharsets.UTF_8);
  }

  /** Makes something of bytes that have this name. */
  interface Reader<T> {
    T read(InputStream in, String name) throws IOException;
  }
}
