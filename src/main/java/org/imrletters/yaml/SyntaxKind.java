package org.imrletters.yaml;

/** The mistakes in YAML that people make, told apart by how the parser's messages begin. */
enum SyntaxKind {
  /** A line without {@code name:}. */
  NO_COLON("could not find expected ':'"),
  /** A quote that is opened only. */
  UNCLOSED_QUOTE("found unexpected end of stream", "found unexpected document separator"),
  /** A value that starts with a sign that YAML keeps for itself. */
  RESERVED_SIGN("found character", "expected chomping", "expected a comment or a line break", "unexpected character"),
  /** A colon where none can be. */
  COLON("mapping values are not allowed"),
  /** A dash where no list can start. */
  DASH("sequence entries are not allowed"),
  /** A backslash that means nothing. */
  ESCAPE("found unknown escape", "expected escape sequence"),
  /** A list or group in brackets that goes wrong. */
  BRACKET("expected ','"),
  /** A line that fits no group above it. */
  MISPLACED("expected <block end>"),
  /** Anything else. */
  OTHER;

  private final String[] beginnings;

  SyntaxKind(String... beginnings) {
    this.beginnings = beginnings;
  }

  static SyntaxKind of(String jargon) {
    for (SyntaxKind kind : values()) {
      for (String beginning : kind.beginnings) {
        if (jargon.startsWith(beginning)) {
          return kind;
        }
      }
    }
    return OTHER;
  }
}
