package org.imrletters.cli;

/** How complaints are reported. */
enum ReportFormat {
  HUMAN, SHORT, JSON, SARIF;

  /** The names of these formats. */
  static final class Name extends WordOf<ReportFormat> {
    Name() {
      super("format", values());
    }
  }
}
