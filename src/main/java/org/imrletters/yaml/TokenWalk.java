package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.imrletters.yaml.YamlNode.Entry;
import org.imrletters.yaml.YamlNode.Mapping;
import org.imrletters.yaml.YamlNode.Refused;
import org.imrletters.yaml.YamlNode.Scalar;
import org.imrletters.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Builds the tree of values from the parser's tokens; binding to objects would take far longer to start. */
final class TokenWalk {

  private static final int DEEPEST = 60;
  private static final int MOST_VALUES = 100_000;

  private final ProblemList problems;
  private final Tokens tokens;
  private final Keys keys;
  private final CommentCuts cuts;
  private final LostText lost;
  private int depth;
  private int values;

  /** Behind the last words that were read: comments between here and the next words belong to neither. */
  private int done;

  private TokenWalk(ProblemList problems, Tokens tokens) {
    this.problems = problems;
    this.tokens = tokens;
    this.keys = new Keys(problems, problems.file(), problems.file().text());
    this.cuts = new CommentCuts(problems, problems.file(), problems.file().text());
    this.lost = new LostText(problems, problems.file().text());
  }

  /** The file's one value; absent where the complaints say why there is none. */
  static @Nullable YamlNode over(ProblemList problems) {
    try (Tokens tokens = new Tokens(problems.file())) {
      return new TokenWalk(problems, tokens).document();
    } catch (CancellationException stopped) {
      return null;
    }
  }

  private @Nullable YamlNode document() {
    try {
      JsonToken first = tokens.next();
      YamlNode root = first == null ? null : value(first, 0, false);
      return checkedRoot(root);
    } catch (JacksonException e) {
      new SyntaxComplaint(problems, done).about(e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // The scanner stumbles over code points and versions far out of range instead of refusing them.
      new SyntaxComplaint(problems, done).aboutSomething();
    }
    return null;
  }

  private @Nullable YamlNode checkedRoot(@Nullable YamlNode root) {
    if (root == null || (root instanceof Scalar scalar && scalar.isAbsent())) {
      problems.error("empty-file", 0, 0, "the file is empty", "is this the right file?");
      return null;
    }
    if (tokens.next() != null) {
      int start = lastDashes(problems.file(), tokens.start());
      problems.error("several-documents", start, start + 3, "a second document starts here, and only one is read",
          "delete the '---', or put what follows in a file of its own");
    }
    return root;
  }

  /** The start of the nearest line of three dashes at or before this offset; the offset itself without one. */
  private static int lastDashes(SourceFile file, int offset) {
    for (int line = file.lineAt(offset); line >= 0; line--) {
      if (file.text().startsWith("---", file.lineStart(line))) {
        return file.lineStart(line);
      }
    }
    return offset;
  }

  private YamlNode value(JsonToken token, int indent, boolean inFlow) {
    if (++values > MOST_VALUES) {
      stop("too-many-values", "more than " + MOST_VALUES + " values: the rest is not read");
    }
    if (!token.isStructStart()) {
      return scalar(indent, inFlow);
    }
    if (++depth > DEEPEST) {
      stop("too-deep", "more than " + DEEPEST + " lists and groups inside each other");
    }
    int start = keys.withoutMarks(tokens.start(), tokens.end());
    boolean flow = inFlow || tokens.startsWith('[', start) || tokens.startsWith('{', start);
    done = Math.max(done, tokens.start());
    YamlNode node = token == JsonToken.START_OBJECT ? mapping(start, flow) : sequence(start, flow);
    depth--;
    return node;
  }

  private Mapping mapping(int start, boolean inFlow) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    int end = start;
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      Scalar key = readKey();
      boolean kept = keys.accepts(key, entries);
      int indent = inFlow ? -1 : problems.file().indent(key.start()) + 1;
      YamlNode value = problems.at(key.text(), () -> value(tokens.need(), indent, inFlow));
      if (kept) {
        entries.put(key.text(), new Entry(key, value));
      }
      end = value.end();
    }
    return new Mapping(entries, start, tokens.endOfGroup(end));
  }

  private Scalar readKey() {
    Scalar key = tokens.scalar(keys.withoutMarks(tokens.start(), tokens.end()));
    lookBefore(key);
    keys.checkCharacters(key);
    done = Math.max(done, key.end());
    if (key.style() == YamlNode.Style.PLAIN) {
      cuts.after(key, -1);
    }
    return key;
  }

  private Sequence sequence(int start, boolean inFlow) {
    List<YamlNode> entries = new ArrayList<>();
    int end = start;
    for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
      int indent = inFlow || token == null ? -1 : problems.file().indent(tokens.start());
      YamlNode value = problems.at(entries.size(), () -> value(tokens.need(), indent, inFlow));
      entries.add(value);
      end = value.end();
    }
    return new Sequence(entries, start, tokens.endOfGroup(end));
  }

  private YamlNode scalar(int indent, boolean inFlow) {
    int start = keys.withoutMarks(tokens.start(), tokens.end());
    if (keys.refusesAlias(start, tokens.end())) {
      done = tokens.end();
      return new Refused(start, tokens.end());
    }
    Scalar scalar = tokens.scalar(start);
    keys.checkCharacters(scalar);
    lost.of(scalar);
    lookBefore(scalar);
    done = Math.max(done, scalar.end());
    if (scalar.style() == YamlNode.Style.PLAIN && cuts.after(scalar, inFlow ? -1 : indent)) {
      done = Math.max(done, problems.file().lineEnd(scalar.end()));
      return scalar.isAbsent() ? new Refused(scalar.start(), scalar.end()) : scalar;
    }
    return scalar;
  }

  private void lookBefore(Scalar scalar) {
    if (scalar.style() == YamlNode.Style.PLAIN && scalar.end() > scalar.start()) {
      cuts.before(done, scalar);
    }
  }

  private void stop(String code, String message) {
    problems.error(code, tokens.start(), tokens.start() + 1, message, "is this the right file?");
    throw new CancellationException();
  }
}
