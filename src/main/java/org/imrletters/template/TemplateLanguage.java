package org.imrletters.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.template.Markup.Kind;
import org.imrletters.template.Markup.Mistake;
import org.imrletters.template.Markup.Token;

/**
 * Holds a template to the part of FreeMarker's language that letters need: what is not known here is refused, so that
 * nothing of the rest has to be known for dangerous.
 *
 * <p>What FreeMarker would replace is blanked out meanwhile, so that what is left is the markup that the template's owner
 * wrote. Every character keeps its place, and line breaks stay: directives and comments become blanks, interpolations
 * become {@link #VALUE}, since the words of a case may stand where they stand. A template is read once, whatever is asked of
 * it.
 */
final class TemplateLanguage {

  /** A template has fewer mistakes than this, or its owner has another one. */
  static final int MOST_MISTAKES = 20;

  /** FreeMarker takes its time by their square. */
  private static final int MOST_DIRECTIVES = 10_000;

  /** Stands for each character of an interpolation. No text file holds it. */
  static final char VALUE = '\u0001';

  static final String CODE = "forbidden-in-template";

  private static final Set<String> DIRECTIVES = Set.of("if", "elseif", "else", "list", "items", "sep", "macro",
      "nested", "return", "function", "include", "import", "assign", "local", "switch", "case", "default", "break",
      "continue", "t", "lt", "rt", "nt");

  /** Texts and numbers may be kept, but what a stretch of template writes may not: kept and written twice, it grows. */
  private static final Set<String> KEEPING = Set.of("assign", "local");

  private static final Set<String> LINKING = Set.of("include", "import");

  private static final Pattern DIRECTIVE = Pattern.compile("</?#([A-Za-z_]*)");

  private static final Pattern FILE = Pattern
      .compile("\\s+(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)')(?:\\s+as\\s+([A-Za-z0-9_]+))?\\s*/?");

  private static final Pattern PATH = Pattern.compile("/?[A-Za-z0-9_-]++(?:/[A-Za-z0-9_-]++)*+\\.ftlx");

  private static final Pattern MARKS = Pattern.compile("[<#${]");

  private final String text;
  private final StringBuilder markup;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Directive> directives = new ArrayList<>();
  private boolean whole = true;
  private int at;

  private TemplateLanguage(String text) {
    this.text = text;
    this.markup = new StringBuilder(text);
  }

  static TemplateLanguage of(String template) {
    TemplateLanguage language = new TemplateLanguage(template);
    while (language.at < template.length() && language.mistakes.size() < MOST_MISTAKES) {
      language.step();
    }
    return language;
  }

  String text() {
    return text;
  }

  /** What its directives and expressions hold that is not for letters. */
  List<Mistake> mistakes() {
    return mistakes;
  }

  /** Everything about this template that is not of letters, in the order of its text, as the file is called. */
  List<Diagnostic> told(SourceText file) {
    List<Mistake> all = new ArrayList<>(mistakes);
    markup().map(Markup::of).ifPresent(read -> {
      all.addAll(read.mistakes());
      balance(read.tokens(), all);
    });
    return all.stream().limit(MOST_MISTAKES).map(file::tell).toList();
  }

  /** Empty where one of its directives or expressions never ends: FreeMarker itself tells best what is wrong then. */
  Optional<String> markup() {
    return whole ? Optional.of(markup.toString()) : Optional.empty();
  }

  /** Its directives and interpolations, in their order. */
  List<Directive> directives() {
    return directives;
  }

  /** The templates that this one names, by what it calls them; one that it takes in is called nothing. */
  Map<String, String> linked() {
    Map<String, String> linked = new HashMap<>();
    Matcher file = FILE.matcher(text);
    for (Directive directive : directives) {
      if (LINKING.contains(directive.name()) && file.region(directive.from(), directive.to()).matches()) {
        String path = file.group(1) == null ? file.group(2) : file.group(1);
        linked.put(Objects.toString(file.group(3), ""), path.startsWith("/") ? path.substring(1) : path);
      }
    }
    return linked;
  }

  /**
   * A directive, the call of a macro, or an interpolation.
   *
   * @param name such as {@code list}, {@code @} or, for an interpolation, nothing; with a slash where it closes one
   * @param from where its expressions begin in the template
   * @param to the sign that closes it
   */
  record Directive(String name, int from, int to) {}

  private void step() {
    if (text.startsWith("<#--", at)) {
      int end = text.indexOf("-->", at);
      blank(at, end < 0 ? text.length() : end + 3, ' ');
    } else if (text.startsWith("<#", at) || text.startsWith("</#", at)) {
      directive();
    } else if (text.startsWith("<@", at) || text.startsWith("</@", at)) {
      expression(at, text.indexOf('@', at) + 1, '>', ' ');
    } else if (text.startsWith("${", at)) {
      expression(at, at + 2, '}', VALUE);
    } else if (isSquare()) {
      refuse(at, 2, "a directive of letters' templates stands between < and >",
          "write <#if x>, not [#if x]; letters need no header");
      at++;
    } else {
      at++;
    }
  }

  /** FreeMarker takes a header in square brackets even so, and it could switch off the escaping of the case's words. */
  private boolean isSquare() {
    return text.startsWith("[#", at) || text.startsWith("[/#", at) || text.startsWith("[@", at)
        || text.startsWith("[/@", at);
  }

  private void directive() {
    Matcher found = DIRECTIVE.matcher(text).region(at, text.length());
    String name = found.lookingAt() ? found.group(1) : "";
    int start = at;
    if (!DIRECTIVES.contains(name)) {
      refuse(start, Math.max(2, name.length() + 2), "<#" + name + "> is not a directive of letters' templates",
          "the directives are: " + String.join(" ", new TreeSet<>(DIRECTIVES)));
    }
    int end = expression(start, start + (found.hitEnd() ? 0 : found.group().length()), '>', ' ');
    String rest = text.substring(Math.min(found.hitEnd() ? end : found.end(), end), end);
    if (KEEPING.contains(name) && (text.startsWith("</", start) || !rest.contains("="))) {
      refuse(start, 2 + name.length(), "<#" + name + "> may not keep what the template writes",
          "write it where it stands, or as a macro");
    }
    if (LINKING.contains(name)) {
      file(start, rest);
    }
  }

  /** A name that is put together could lead anywhere, and could not be checked before a case comes along. */
  private void file(int start, String rest) {
    Matcher named = FILE.matcher(rest);
    String path = !named.matches() ? ".." : named.group(1) != null ? named.group(1) : named.group(2);
    if (!PATH.matcher(path).matches()) {
      refuse(start, 2, "a template may name only a template of its pack",
          "write its path from the pack's root in quotes: \"/parts/name.ftlx\"");
    }
  }

  /** Reads on to the sign that closes what begins at the start; the place of that sign. */
  private int expression(int start, int from, char close, char with) {
    if (directives.size() == MOST_DIRECTIVES) {
      refuse(start, 2, "a template has at most 10,000 directives and values",
          "move some of them to a template of its own");
    }
    ExpressionCheck check = new ExpressionCheck(text, from, close, mistakes);
    int end = Math.max(start + 1, check.run());
    whole = whole && check.isClosed();
    String name = MARKS.matcher(text.substring(start, from)).replaceAll("");
    directives.add(new Directive(name, from, Math.max(from, end - 1)));
    blank(start, end, with);
    return Math.max(from, end - 1);
  }

  private void blank(int start, int end, char with) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n') {
        markup.setCharAt(i, with);
      }
    }
    at = end;
  }

  private void refuse(int offset, int length, String message, String hint) {
    mistakes.add(new Mistake(CODE, offset, length, message, hint));
  }

  /** Tags must open and close in one template in the order of its text, whichever branch of it runs. */
  private static void balance(List<Token> tokens, List<Mistake> mistakes) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      if (token.kind() == Kind.OPEN) {
        open.push(token);
      } else if (token.kind() == Kind.CLOSE && !open.isEmpty() && open.peek().type() == token.type()) {
        open.pop();
      } else if (token.kind() == Kind.CLOSE) {
        mistakes.add(unbalanced(token, "</" + token.text() + "> closes nothing that is open here"));
      }
    }
    open.descendingIterator()
        .forEachRemaining(token -> mistakes.add(unbalanced(token, "<" + token.text() + "> is never closed")));
  }

  private static Mistake unbalanced(Token token, String message) {
    int length = token.text().length() + (token.kind() == Kind.CLOSE ? 3 : 2);
    return new Mistake("unbalanced-tag", token.offset(), length, message,
        "open and close a tag in the same template, outside of <#if> and <#list> or wholly inside");
  }
}
