package org.imrletters.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Someone at a shell, in a folder, without a process: what is typed goes in, what is shown comes out. */
record Session(Path folder, InputStream in, boolean atTerminal, Map<String, String> environment) {

  static Session in(Path folder) {
    return new Session(folder, InputStream.nullInputStream(), false, Map.of());
  }

  Session reading(String text) {
    return reading(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  Session reading(InputStream other) {
    return new Session(folder, other, atTerminal, environment);
  }

  Session atTerminalWith(Map<String, String> variables) {
    return new Session(folder, in, true, variables);
  }

  Outcome imr(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = imr(out, err, args);
    return new Outcome(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  int imr(OutputStream out, OutputStream err, String... args) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Imr.run(args, new Streams(in, out, errors, false, atTerminal, atTerminal, environment, folder));
  }

  record Outcome(int exitCode, byte[] bytes, String err) {
    String out() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
