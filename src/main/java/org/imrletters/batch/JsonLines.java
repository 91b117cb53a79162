package org.imrletters.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.file.SizeLimit;
import org.imrletters.run.ByteLines;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a file of JSON Lines (jsonlines.org), one on each line. It is opened when the first is asked for, and closed
 * at its end. Blank lines are passed over.
 */
final class JsonLines {

  private final String name;
  private final Source source;
  private @Nullable ByteLines lines;
  private int line;
  private boolean ended;

  private JsonLines(String name, Source source) {
    this.name = name;
    this.source = source;
  }

  /** What opens the file. */
  interface Source {
    InputStream open() throws IOException;
  }

  static Iterator<CaseInput> of(String name, Source source) {
    return Stream.generate(new JsonLines(name, source)::next)
        .takeWhile(Optional::isPresent)
        .map(Optional::orElseThrow)
        .iterator();
  }

  private Optional<CaseInput> next() {
    try {
      while (!ended) {
        ByteLines all = lines == null ? new ByteLines(source.open(), SizeLimit.CASE_FILE.bytes()) : lines;
        lines = all;
        line++;
        Optional<byte[]> text = all.next();
        ended = text.isEmpty();
        if (text.filter(read -> !new String(read, StandardCharsets.ISO_8859_1).isBlank()).isPresent()) {
          return text.map(json -> CaseInput.line(name, line, json));
        }
      }
      return Optional.empty();
    } catch (IOException broken) {
      ended = true;
      return Optional.of(new CaseInput(name, line, () -> {
        throw broken;
      }, Optional.empty()));
    }
  }
}
