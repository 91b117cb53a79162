package org.imrletters.cli;

/** How the results of golden suites are reported. */
enum ResultFormat {
  HUMAN, JUNIT;

  /** The names of these formats. */
  static final class Name extends WordOf<ResultFormat> {
    Name() {
      super("format", values());
    }
  }
}
