package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imrletters.paper.style.CssScanner.Kind;

/** Reads the declarations of a rule (CSS 2.1, section 4.1.8). */
final class DeclarationReader {

  private final CssScanner css;
  private final Together together;

  DeclarationReader(CssScanner css, Together together) {
    this.css = css;
    this.together = together;
  }

  /** Reads them with the braces around them. */
  List<Setting> read() {
    Declarations declarations = new Declarations(together);
    css.take("{");
    while (!css.is("}")) {
      if (!css.taken(";")) {
        declaration(declarations);
      }
    }
    css.next();
    return declarations.settings();
  }

  private void declaration(Declarations declarations) {
    String name = css.word();
    css.take(":");
    List<Value> values = values();
    boolean important = css.taken("!");
    if (important && !css.word().equals("important") || values.isEmpty() || !css.is(";") && !css.is("}")) {
      throw css.unexpected();
    }
    declarations.add(name, values, important);
  }

  private List<Value> values() {
    List<Value> values = new ArrayList<>();
    while (!css.is(";") && !css.is("}") && !css.is("!")) {
      values.add(css.kind() == Kind.CALL ? color() : value());
    }
    return values;
  }

  private Value value() {
    Value value = switch (css.kind()) {
      case WORD -> Value.word(css.text());
      case TEXT -> Value.text(Value.Kind.TEXT, css.text());
      case NUMBER -> Value.measured(css.number(), css.text());
      case HASH -> Colors.hexadecimal(css.text());
      case SIGN -> sign();
      case AT, CALL, END -> throw css.unexpected();
    };
    css.next();
    return value;
  }

  private Value sign() {
    if (!css.is(",") && !css.is("/")) {
      throw css.unexpected();
    }
    return Value.text(Value.Kind.SIGN, css.text());
  }

  private Value color() {
    if (!css.text().toLowerCase(Locale.ROOT).equals("rgb")) {
      throw css.unexpected();
    }
    css.next();
    int red = Colors.part(value());
    css.take(",");
    int green = Colors.part(value());
    css.take(",");
    int blue = Colors.part(value());
    css.take(")");
    return Value.of(Value.Kind.COLOR, red << 16 | green << 8 | blue);
  }
}
