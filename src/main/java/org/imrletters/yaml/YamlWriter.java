package org.imrletters.yaml;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.imrletters.words.ForbiddenCharacter;

/**
 * Writes values as YAML 1.2, a field a line. Our own, as the same value has to give the same bytes with every version
 * of a library.
 */
record YamlWriter(StringBuilder text) {

  /** A text that every program reads as text without quotes, unless it is one of {@link #WORDS}. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z](?:[A-Za-z0-9 _,;.()/%+'-]*[A-Za-z0-9_.()/%+'-])?");

  /** What programs read as something else, in any letter case. */
  private static final Pattern WORDS = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n");

  private static final Pattern BARE = Pattern.compile("[A-Za-z0-9-]+");

  private static final String DEEPER = "  ";

  static String text(Tree tree) {
    YamlWriter writer = new YamlWriter(new StringBuilder());
    if (tree instanceof Tree.Group group && !group.fields().isEmpty()) {
      writer.fields(group.fields(), "", true);
    } else {
      writer.value(tree, "");
    }
    return writer.text.toString();
  }

  /** The fields of a group; {@code begun}, where the line of the first is. */
  private void fields(Map<String, Tree> fields, String indent, boolean begun) {
    String start = begun ? "" : indent;
    for (Map.Entry<String, Tree> field : fields.entrySet()) {
      text.append(start).append(inLine(field.getKey())).append(':');
      value(field.getValue(), indent + DEEPER);
      start = indent;
    }
  }

  /** A value behind a name or the dash of an entry. */
  private void value(Tree tree, String indent) {
    if (tree instanceof Tree.Text typed) {
      text(typed.typed(), indent);
    } else if (tree instanceof Tree.Single single) {
      text.append(' ')
          .append(BARE.matcher(single.typed()).matches() ? single.typed() : quoted(single.typed()))
          .append('\n');
    } else if (tree instanceof Tree.Entries list) {
      text.append(list.all().isEmpty() ? " []\n" : "\n");
      list.all().forEach(entry -> entry(entry, indent));
    } else if (tree instanceof Tree.Group group) {
      text.append(group.fields().isEmpty() ? " {}\n" : "\n");
      fields(group.fields(), indent, false);
    }
  }

  private void entry(Tree entry, String indent) {
    text.append(indent).append('-');
    if (entry instanceof Tree.Group group && !group.fields().isEmpty()) {
      text.append(' ');
      fields(group.fields(), indent + DEEPER, true);
    } else {
      value(entry, indent + DEEPER);
    }
  }

  private void text(String typed, String indent) {
    if (staysInLines(typed)) {
      text.append(typed.endsWith("\n") ? " |\n" : " |-\n");
      typed.lines().forEach(line -> text.append(line.isEmpty() ? "" : indent + line).append('\n'));
    } else {
      text.append(' ').append(inLine(typed)).append('\n');
    }
  }

  /** Whether it has several lines, which stay as they are below a {@code |}. */
  private static boolean staysInLines(String typed) {
    return typed.indexOf('\n') > 0 && !Character.isWhitespace(typed.charAt(0)) && !typed.endsWith("\n\n")
        && typed.codePoints().allMatch(c -> c == '\n' || isPrinted(c))
        && typed.lines().noneMatch(line -> line.isBlank() && !line.isEmpty());
  }

  private static String inLine(String typed) {
    return PLAIN.matcher(typed).matches() && !WORDS.matcher(typed).matches() ? typed : quoted(typed);
  }

  private static String quoted(String typed) {
    StringBuilder quoted = new StringBuilder("\"");
    typed.codePoints().forEach(c -> quoted.append(escaped(c)));
    return quoted.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default ->
          isPrinted(c) ? Character.toString(c) : String.format(Locale.ROOT, c > 0xffff ? "\\U%08x" : "\\u%04x", c);
    };
  }

  /** Not what the reader refuses outside of quotes, nor what some programs take for the end of a line. */
  private static boolean isPrinted(int c) {
    return c >= ' ' && c != 0x2028 && c != 0x2029 && !ForbiddenCharacter.is(c);
  }
}
