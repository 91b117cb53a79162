package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imrletters.paper.style.CssScanner.Kind;

/** Reads a style sheet (CSS 2.1, section 4.1.1). */
final class SheetReader {

  private final CssScanner css;
  private final boolean basic;
  private final Rules rules;
  private final SelectorReader selectors;
  private final DeclarationReader declarations;

  private SheetReader(String sheet, boolean basic, Together together, Rules rules) {
    this.css = new CssScanner(sheet);
    this.basic = basic;
    this.rules = rules;
    this.selectors = new SelectorReader(css);
    this.declarations = new DeclarationReader(css, together);
  }

  /** Adds what the sheet says to the rules. */
  static void read(String sheet, boolean basic, Together together, Rules rules) {
    SheetReader reader = new SheetReader(sheet, basic, together, rules);
    while (reader.css.kind() != Kind.END) {
      reader.statement();
    }
  }

  private void statement() {
    if (css.kind() != Kind.AT) {
      rule();
      return;
    }
    switch (css.text().toLowerCase(Locale.ROOT)) {
      case "page" -> page();
      case "media" -> media();
      default -> throw css.unexpected();
    }
  }

  private void rule() {
    List<Selector> group = new ArrayList<>();
    do {
      Selector selector = selectors.read();
      if (selector.subject().exists()) {
        group.add(selector);
      }
    } while (css.taken(","));
    if (group.isEmpty()) {
      css.skipBlock();
      return;
    }
    List<Setting> settings = declarations.read();
    for (Selector selector : group) {
      Reach.check(selector.subject(), settings);
      rules.add(selector, settings, basic);
    }
  }

  private void page() {
    css.next();
    boolean first = css.taken(":");
    if (first && !css.word().equals("first")) {
      throw new NotUnderstood("pages on one side of a sheet");
    }
    List<Setting> settings = declarations.read();
    Reach.checkPage(settings);
    rules.addPage(settings, first);
  }

  private void media() {
    css.next();
    if (!Media.printed(css)) {
      css.skipBlock();
      return;
    }
    css.take("{");
    while (!css.taken("}")) {
      rule();
    }
  }
}
