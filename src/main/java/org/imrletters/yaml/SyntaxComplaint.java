package org.imrletters.yaml;

import java.util.stream.Stream;
import org.imrletters.diagnostic.Location;
import org.imrletters.yaml.ProblemList.Mend;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Tells a mistake in the YAML itself in words that need no knowledge of YAML's grammar. */
record SyntaxComplaint(ProblemList problems, SourceFile file, String text, int done, Mending mending) {

  /** The mistakes in YAML that people make, told apart by how the parser's messages begin. */
  private enum Kind {
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

    Kind(String... beginnings) {
      this.beginnings = beginnings;
    }

    static Kind of(String jargon) {
      return Stream.of(values())
          .filter(kind -> Stream.of(kind.beginnings).anyMatch(jargon::startsWith))
          .findFirst()
          .orElse(OTHER);
    }
  }

  private static final String LOOK_AROUND = "look at the quotes, colons and indentation of this line and of the one above";
  private static final String GROUPS = "the fields of one group start in the same column; text of several lines goes below 'name: |', indented";

  /** After the words up to {@code done} were read. */
  SyntaxComplaint(ProblemList problems, int done) {
    this(problems, problems.file(), problems.file().text(), done, new Mending(problems.file()));
  }

  void about(JacksonException e) {
    if (e.getCause() instanceof MarkedYamlEngineException marked && marked.getProblem() != null) {
      int problem = marked.getProblemMark().map(this::offset).orElse(done);
      int context = marked.getContextMark().map(this::offset).orElse(problem);
      about(Kind.of(marked.getProblem()), problem, context);
    } else if (e.getCause() == null) {
      aboutName();
    } else {
      aboutSomething();
    }
  }

  /** The parser stumbled somewhere behind the words that were read. */
  void aboutSomething() {
    int at = Quoting.skipSpace(text, done, text.length(), ":");
    tell(at, "this cannot be read", LOOK_AROUND, without(at));
  }

  /** The problem is where the parser gave up; the context is where what it was reading began. */
  private void about(Kind kind, int problem, int context) {
    if (isExplained(kind, kind == Kind.NO_COLON ? context : problem, kind == Kind.BRACKET ? context : problem)) {
      return;
    }
    switch (kind) {
      case NO_COLON -> aboutMissingColon(context);
      case UNCLOSED_QUOTE -> tell(context, "the quote that opens here is not closed",
          "close it; an apostrophe inside '...' is written twice, as in 'the patient''s knee'", closed(context));
      case RESERVED_SIGN -> aboutFirstSign(context);
      case COLON -> aboutColon(problem);
      case DASH -> tell(problem, "a list cannot start on the line of its name",
          "start it on the next line; or, if this is text, put it in quotes: "
              + Quoting.line(file.line(file.lineAt(problem))),
          new Mend(problem, problem, "\n" + " ".repeat(file.indent(problem))));
      case ESCAPE -> tell(problem, "this is no escape that double quotes know",
          "write a backslash as \\\\, or use single quotes", doubled(problem));
      case BRACKET -> aboutBracket(problem, context);
      case MISPLACED -> aboutMisplaced(problem);
      case OTHER -> tell(problem, "this cannot be read", LOOK_AROUND, without(problem));
    }
  }

  /** Whether a cut line brought this about, or something in the line, or above it, that eyes do not see. */
  private boolean isExplained(Kind kind, int at, int from) {
    boolean mayFollowFromCut = kind == Kind.BRACKET || kind == Kind.MISPLACED;
    if (mayFollowFromCut && problems.tell(CommentCuts.CODE, from)) {
      problems.stop(at, without(at));
      return true;
    }
    StrangeCharacters strange = new StrangeCharacters(problems, file);
    int line = file.lineAt(at);
    return kind != Kind.UNCLOSED_QUOTE
        && (strange.explain(line) || (kind == Kind.COLON && line > 0 && strange.explain(line - 1)));
  }

  /** A name without a colon behind it; the parser notices at the next line only. */
  private void aboutMissingColon(int name) {
    int colon = text.indexOf(':', name);
    if (colon > 0 && colon < file.lineEnd(name)) {
      tellMissingBlank(colon);
    } else {
      tell(name, "this line has no ':' after its name",
          "write 'name: value'; text of several lines goes below 'name: |', indented", without(name));
    }
  }

  private void aboutFirstSign(int at) {
    int line = file.lineAt(at);
    tell(at, "a value cannot start with '" + shown(at) + "' unless it is in quotes", mending.textHint(line),
        mending.asText(line));
  }

  private void aboutColon(int problem) {
    int at = file.lineAt(problem);
    String line = file.line(at);
    int first = Quoting.colon(line, Quoting.entryStart(line));
    int above = at - 1;
    while (above > 0 && file.line(above).isBlank()) {
      above--;
    }
    if (first >= 0 && first < file.indent(problem)) {
      tell(problem, "a second ': ' stands in this value", mending.textHint(at), mending.asText(at));
    } else if (above >= 0 && Quoting.unspaced(file.line(above)) >= 0) {
      tellMissingBlank(file.lineStart(above) + Quoting.unspaced(file.line(above)));
    } else {
      tell(problem, "this line is read as part of the text above it, so ':' cannot stand here", GROUPS,
          mending.moved(at));
    }
  }

  private void aboutBracket(int problem, int context) {
    Location open = file.location(context, context + 1);
    char closing = shown(context).equals("[") ? ']' : '}';
    tell(problem,
        "a ',' or the closing '" + closing + "' is missing in what opens in line " + open.line() + ", column "
            + open.column(),
        "texts that hold one of , [ ] { } : # need quotes there",
        new Mend(file.lineEnd(context), file.lineEnd(context), String.valueOf(closing)));
  }

  private void aboutMisplaced(int problem) {
    boolean quote = done > 0 && done <= problem && (text.charAt(done - 1) == '"' || text.charAt(done - 1) == '\'');
    int line = quote ? file.lineAt(done - 1) : -1;
    if (line >= 0 && mending.holds(line, problem)) {
      tell(problem, "text follows the closing quote",
          mending.textHint(line).replace("put the value", "put the whole value"), mending.asText(line));
    } else if (Quoting.unspaced(file.line(file.lineAt(problem))) >= 0) {
      tellMissingBlank(file.lineStart(file.lineAt(problem)) + Quoting.unspaced(file.line(file.lineAt(problem))));
    } else {
      tell(problem, "this does not fit under the lines above it", GROUPS, mending.moved(file.lineAt(problem)));
    }
  }

  /** The parser wants a name and met a list, a group or an alias. */
  private void aboutName() {
    int at = Quoting.skipSpace(text, done, text.length(), ",?");
    if (text.startsWith("{{", Math.max(0, at - 1)) || text.startsWith("{{", at)) {
      aboutFirstSign(at);
    } else {
      tell(at, "a name has to be a plain text", "write 'name: value'", without(at));
    }
  }

  private String shown(int at) {
    return at < text.length() ? Character.toString(text.codePointAt(at)) : "";
  }

  /** Behind the sign at this offset, a colon or a dash. */
  private void tellMissingBlank(int sign) {
    char typed = text.charAt(sign);
    tell(sign, "a blank is missing after the '" + typed + "'", typed == ':' ? "write 'name: value'" : "write '- value'",
        new Mend(sign + 1, sign + 1, " "));
  }

  private void tell(int at, String message, String hint, Mend mend) {
    problems.syntax(Math.min(at, text.length()), message, hint, mend);
  }

  private Mend without(int at) {
    return mending.without(file.lineAt(Math.min(at, text.length())));
  }

  /** Closed where its value ends, as far as the indentation tells. */
  private Mend closed(int quote) {
    int end = mending.valueEnd(file.lineAt(quote));
    return new Mend(end, end, String.valueOf(text.charAt(quote)));
  }

  private Mend doubled(int at) {
    int slash = text.lastIndexOf('\\', at);
    return slash < 0 ? without(at) : new Mend(slash, slash, "\\");
  }

  private int offset(Mark mark) {
    return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
  }
}
