package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.yaml.Node.Entry;
import org.imrletters.yaml.Node.Mapping;
import org.imrletters.yaml.Node.Refused;
import org.imrletters.yaml.Node.Scalar;
import org.imrletters.yaml.Node.Sequence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Builds the tree of values from the parser's tokens; binding to objects would take far longer to start. */
final class TokenWalk {

  private static final int DEEPEST = 60;
  private static final int MOST_VALUES = 100_000;

  private final Complaints complaints;
  private final Tokens tokens;
  private final Keys keys;
  private final CommentCuts cuts;
  private int depth;
  private int values;

  /** Behind the last words that were read: comments between here and the next words belong to neither. */
  private int done;

  private TokenWalk(Complaints complaints, Tokens tokens) {
    this.complaints = complaints;
    this.tokens = tokens;
    this.keys = new Keys(complaints);
    this.cuts = new CommentCuts(complaints);
  }

  /** The file's one value; absent where the complaints say why there is none. */
  static @Nullable Node over(Complaints complaints) {
    try (Tokens tokens = new Tokens(complaints.file())) {
      return new TokenWalk(complaints, tokens).document();
    } catch (Complaints.Abandoned stopped) {
      return null;
    }
  }

  private @Nullable Node document() {
    try {
      JsonToken first = tokens.next();
      Node root = first == null ? null : value(first, 0, false);
      return checkedRoot(root);
    } catch (JacksonException e) {
      new SyntaxComplaint(complaints, done).about(e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // The scanner stumbles over code points and versions far out of range instead of refusing them.
      new SyntaxComplaint(complaints, done).aboutSomething();
    }
    return null;
  }

  private @Nullable Node checkedRoot(@Nullable Node root) {
    if (root == null || (root instanceof Scalar scalar && scalar.isAbsent())) {
      complaints.error("empty-file", 0, 0, "the file is empty", "is this the right file?");
      return null;
    }
    if (tokens.next() != null) {
      int start = lastDashes(complaints.file(), tokens.start());
      complaints.error("several-documents", start, start + 3, "a second document starts here, and only one is read",
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

  private Node value(JsonToken token, int indent, boolean inFlow) {
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
    Node node = token == JsonToken.START_OBJECT ? mapping(start, flow) : sequence(start, flow);
    depth--;
    return node;
  }

  private Mapping mapping(int start, boolean inFlow) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    int end = start;
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      Scalar key = readKey();
      boolean kept = keys.accepts(key, entries);
      complaints.enter(key.text());
      int indent = inFlow ? -1 : complaints.file().indent(key.start()) + 1;
      Node value = value(tokens.need(), indent, inFlow);
      complaints.leave();
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
    if (key.style() == Node.Style.PLAIN) {
      cuts.after(key, -1);
    }
    return key;
  }

  private Sequence sequence(int start, boolean inFlow) {
    List<Node> entries = new ArrayList<>();
    int end = start;
    for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
      complaints.enter(entries.size());
      int indent = inFlow || token == null ? -1 : complaints.file().indent(tokens.start());
      Node value = value(tokens.need(), indent, inFlow);
      complaints.leave();
      entries.add(value);
      end = value.end();
    }
    return new Sequence(entries, start, tokens.endOfGroup(end));
  }

  private Node scalar(int indent, boolean inFlow) {
    int start = keys.withoutMarks(tokens.start(), tokens.end());
    if (keys.refusesAlias(start, tokens.end())) {
      done = tokens.end();
      return new Refused(start, tokens.end());
    }
    Scalar scalar = tokens.scalar(start);
    keys.checkCharacters(scalar);
    lookBefore(scalar);
    done = Math.max(done, scalar.end());
    if (scalar.style() == Node.Style.PLAIN && cuts.after(scalar, inFlow ? -1 : indent)) {
      done = Math.max(done, complaints.file().lineEnd(scalar.end()));
      return scalar.isAbsent() ? new Refused(scalar.start(), scalar.end()) : scalar;
    }
    return scalar;
  }

  private void lookBefore(Scalar scalar) {
    if (scalar.style() == Node.Style.PLAIN && scalar.end() > scalar.start()) {
      cuts.before(done, scalar);
    }
  }

  private void stop(String code, String message) {
    complaints.error(code, tokens.start(), tokens.start() + 1, message, "is this the right file?");
    throw new Complaints.Abandoned();
  }
}
