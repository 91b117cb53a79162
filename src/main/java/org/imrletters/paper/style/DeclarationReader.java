package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.paper.style.CssToken.Kind;
import org.imrletters.paper.style.Declarations.Setting;

/** Reads the declarations of a rule (CSS 2.1, section 4.1.8). */
final class DeclarationReader {

  private static final List<String> COLORS = List.of("rgb", "rgba", "hsl", "hsla");

  private DeclarationReader() {}

  /** What these set, each as far as it is understood. */
  static List<Setting> read(List<CssRule.Declaration> all, StyleMistakes mistakes) {
    Declarations declarations = new Declarations();
    for (CssRule.Declaration declaration : all) {
      if (!mistakes.touch(declaration.start(), declaration.end())) {
        try {
          List<Value> values = values(declaration.values());
          values.forEach(Colors::checkOpaque);
          declarations.add(declaration, values);
        } catch (NotUnderstood beyond) {
          if (!KnownCss.changesNothing(declaration)) {
            beyond.tell(mistakes);
          }
        }
      }
    }
    return declarations.settings();
  }

  static List<Value> values(List<CssToken> tokens) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      CssToken token = tokens.get(i);
      if (token.is(Kind.CALL)) {
        int close = close(tokens, i);
        values.add(function(token, tokens.subList(i + 1, close), tokens.get(close)));
        i = close;
      } else {
        values.add(value(token));
      }
    }
    return values;
  }

  private static int close(List<CssToken> tokens, int call) {
    int depth = 0;
    for (int i = call; i < tokens.size(); i++) {
      depth += tokens.get(i).opens() ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw NotUnderstood.unknown(tokens.get(call), "the parenthesis that opens here does not close",
        "put a ) behind it");
  }

  private static Value value(CssToken token) {
    return switch (token.kind()) {
      case WORD -> Value.text(Value.Kind.WORD, token);
      case TEXT -> Value.text(Value.Kind.TEXT, token);
      case NUMBER -> Value.measured(token);
      case HASH -> Colors.hexadecimal(token);
      default -> sign(token);
    };
  }

  private static Value sign(CssToken token) {
    if (!token.is(",") && !token.is("/")) {
      throw NotUnderstood.unknown(token, "'" + token.shown() + "' belongs to no value",
          "is a quotation mark, a semicolon or a brace missing?");
    }
    return Value.text(Value.Kind.SIGN, token);
  }

  private static Value function(CssToken call, List<CssToken> inner, CssToken close) {
    CssToken whole = new CssToken(Kind.CALL, call.text(), 0, call.apart(), call.start(), close.end());
    if (COLORS.contains(call.lower())) {
      return Colors.function(whole, inner.stream().filter(part -> !part.is(",") && !part.is("/")).toList());
    }
    throw KnownCss.isUnprinted(CssToken.unprefixed(call.lower()) + "()")
        ? NotUnderstood.unprinted(whole, "'" + call.shown() + "'")
        : NotUnderstood.unknownWord(whole, "there is no function '" + call.text() + "'", call.lower(), COLORS);
  }
}
