package org.imrletters.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.template.Markup.Kind;
import org.imrletters.template.Markup.Mistake;
import org.imrletters.template.Markup.Token;

/**
 * Looks through the text of a template before it ever runs, so that a mistake is told at its place, whether or not a case
 * comes by it.
 */
final class TemplateCheck {

  /**
   * What FreeMarker offers and letters must not use: text run as a template, text let through unescaped, Java within
   * reach, and whatever makes a letter depend on the day or the machine.
   */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\?\\s*(eval|eval_json|interpret|new|api|has_api|no_esc|esc|markup_string|with_args|with_args_last|c_lower_case)\\b"
              + "|\\.\\s*(now|data_model|globals|locals|locale|lang|vars|main|caller_template_name|get_optional_template)\\b(?=\\s*[?}>)])"
              + "|</?#(noautoesc|autoesc|outputformat|setting|ftl|visit|recurse|fallback|stop|attempt|noparse|global)\\b");

  private static final Pattern INSIDE_FREEMARKER = Pattern.compile("\\$\\{|<[#@]|</[#@]");

  private TemplateCheck() {}

  /** Everything about this template that is not of letters, in the order of its text. */
  static List<Diagnostic> check(SourceText template) {
    List<Mistake> mistakes = new ArrayList<>();
    forbidden(template.text(), mistakes);
    Markup markup = MarkupScanner.scan(Mask.of(template.text()));
    mistakes.addAll(markup.mistakes());
    balance(markup.tokens(), mistakes);
    return mistakes.stream().map(template::tell).toList();
  }

  private static void forbidden(String text, List<Mistake> mistakes) {
    String code = Mask.comments(text);
    if (!INSIDE_FREEMARKER.matcher(code).find()) {
      return;
    }
    Matcher each = FORBIDDEN.matcher(code);
    while (each.find()) {
      String found = each.group();
      mistakes.add(
          new Mistake("forbidden-in-template", each.start(), found.length(), "'" + found + "' is not allowed in a letter's templates",
              "templates choose and order words; they do not run text, unescape it, or ask for the day or the machine"));
    }
  }

  /** Tags must open and close in one template in the order of its text, whichever branch of it runs. */
  private static void balance(List<Token> tokens, List<Mistake> mistakes) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      if (token.kind() == Kind.OPEN) {
        open.push(token);
      } else if (token.kind() == Kind.CLOSE && !closes(open, token)) {
        mistakes.add(unbalanced(token, "</" + token.text() + "> closes nothing that is open here"));
      }
    }
    open.descendingIterator().forEachRemaining(token -> mistakes.add(unbalanced(token, "<" + token.text() + "> is never closed")));
  }

  private static boolean closes(Deque<Token> open, Token close) {
    if (!open.isEmpty() && open.peek().text().equals(close.text())) {
      open.pop();
      return true;
    }
    return false;
  }

  private static Mistake unbalanced(Token token, String message) {
    int length = token.text().length() + (token.kind() == Kind.CLOSE ? 3 : 2);
    return new Mistake("unbalanced-tag", token.offset(), length, message, "open and close a tag in the same template, outside of <#if> and <#list> or wholly inside");
  }
}
