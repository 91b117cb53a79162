package org.imrletters.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.template.Markup.Kind;
import org.imrletters.template.Markup.Mistake;
import org.imrletters.template.Markup.Token;

/**
 * Looks through the text of a template before it ever runs, so that a mistake is told at its place, whether or not a
 * case comes by it.
 */
final class TemplateCheck {

  private TemplateCheck() {}

  /** Everything about this template that is not of letters, in the order of its text. */
  static List<Diagnostic> check(SourceText template, TemplateLanguage language) {
    List<Mistake> mistakes = new ArrayList<>(language.mistakes());
    language.markup().map(Markup::of).ifPresent(markup -> {
      mistakes.addAll(markup.mistakes());
      balance(markup.tokens(), mistakes);
    });
    return mistakes.stream().limit(TemplateLanguage.MOST_MISTAKES).map(template::tell).toList();
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
