package org.imrletters.template;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.ElementType;
import org.imrletters.template.Markup.Kind;
import org.imrletters.template.Markup.Mistake;
import org.imrletters.template.Markup.Token;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens of a section, and notes what does not stand where it should. */
final class TokenCursor {

  private final List<Token> tokens;
  private final List<Mistake> mistakes;
  private int at;

  TokenCursor(Markup markup) {
    this.tokens = markup.tokens();
    this.mistakes = new ArrayList<>(markup.mistakes());
  }

  List<Mistake> mistakes() {
    return mistakes;
  }

  boolean isAtEnd() {
    return at == tokens.size();
  }

  boolean isAtClose() {
    return isAtEnd() || tokens.get(at).kind() == Kind.CLOSE;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token take() {
    return tokens.get(at++);
  }

  /** The next tag that an open one may hold; none once that is closed. Nothing else may stand there. */
  @Nullable
  Token next(Token parent) {
    while (!isAtClose()) {
      Token token = take();
      if (token.kind() == Kind.OPEN && parent.type().holds(token.type())) {
        return token;
      }
      if (token.kind() == Kind.OPEN || !token.text().isBlank()) {
        misplaced(token, "in <" + parent.text() + "> stands only <"
            + String.join("> or <", ElementType.tags(parent.type()::holds)) + ">");
      }
    }
    close(parent);
    return null;
  }

  /** Goes behind the end of this tag, whatever stands before it. */
  void close(Token open) {
    if (!isNextTheEndOf(open)) {
      unclosed(open, open.text());
      while (!isAtClose()) {
        at++;
      }
    }
    if (isNextTheEndOf(open)) {
      at++;
    }
  }

  private boolean isNextTheEndOf(Token open) {
    return !isAtEnd() && peek().closes(open.type());
  }

  void unclosed(Token open, String tag) {
    note("unbalanced-tag", open, open.text().length() + 2, "<" + tag + "> is not closed where it should be",
        "close every tag inside the tag that it was opened in");
  }

  void misplaced(Token token, String why) {
    String tag = "<" + (token.kind() == Kind.CLOSE ? "/" : "") + token.text() + ">";
    String what = token.kind() == Kind.WORDS ? "words stand outside of a paragraph" : tag + " does not belong here";
    note("misplaced-markup", token, token.text().strip().length(), what, why);
    if (token.kind() == Kind.OPEN) {
      skip();
    }
  }

  void note(String code, Token token, int length, String message, String hint) {
    mistakes.add(new Mistake(code, token.offset(), Math.max(1, length), message, hint));
  }

  /** Passes over what stands in a tag that was just opened, so that one mistake is told once. */
  void skip() {
    for (int open = 1; open > 0 && !isAtEnd(); at++) {
      Kind kind = peek().kind();
      open += kind == Kind.OPEN ? 1 : kind == Kind.CLOSE ? -1 : 0;
    }
  }
}
