package org.imrletters.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.imrletters.file.SizeLimit;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a file of JSON Lines (jsonlines.org), one on each line. Blank lines are passed over. Of a line that is longer than a case may be
 * just so much is kept that this can be told.
 */
final class JsonLines implements Iterator<CaseInput> {

  private final String name;
  private final InputStream in;
  private int line;
  private boolean ended;
  private @Nullable CaseInput ahead;

  JsonLines(String name, InputStream in) {
    this.name = name;
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The lines of a file, which is opened now and closed at its end. */
  static Iterator<CaseInput> of(String name, Path file) {
    try {
      return new JsonLines(name, SizeLimit.open(file));
    } catch (IOException unreadable) {
      return List.of(CaseInput.unreadable(name, 0, unreadable)).iterator();
    }
  }

  @Override
  public boolean hasNext() {
    while (ahead == null && !ended) {
      line++;
      try {
        byte[] text = nextLine();
        ahead = new String(text, StandardCharsets.ISO_8859_1).isBlank() ? null : CaseInput.line(name, line, text);
      } catch (IOException broken) {
        ended = true;
        ahead = CaseInput.unreadable(name, line, broken);
      }
    }
    return ahead != null;
  }

  private byte[] nextLine() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream(1 << 13);
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (text.size() <= SizeLimit.CASE_FILE.bytes()) {
        text.write(next);
      }
      next = in.read();
    }
    if (next < 0) {
      ended = true;
      in.close();
    }
    return text.toByteArray();
  }

  @Override
  public CaseInput next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException();
    }
    CaseInput found = ahead;
    ahead = null;
    return found;
  }
}
