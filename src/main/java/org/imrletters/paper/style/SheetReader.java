package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imrletters.paper.style.Declarations.Setting;

/**
 * Reads a style sheet: what each of its rules means for a letter.
 *
 * @param basic whether it holds before any other sheet is read
 * @param classes the classes that a letter may have; any where they are not known
 * @param mistakes takes what is wrong with it
 * @param rules takes what it says
 */
record SheetReader(boolean basic, Set<String> classes, StyleMistakes mistakes, StyleRules rules) {

  private static final List<String> PRINTED = List.of("page", "media");

  private static final List<String> PAGES = List.of("first", "left", "right");

  /** Adds what a sheet says to the rules, and what is wrong with it to the mistakes. */
  void read(String sheet) {
    List<CssToken> tokens = CssScanner.tokens(sheet);
    if (!basic) {
      Forbidden.check(sheet, tokens, mistakes);
    }
    List<CssRule> read = CssParser.rules(tokens, mistakes);
    if (!basic) {
      Forbidden.check(read, mistakes);
    }
    read.forEach(rule -> statement(rule, true));
  }

  private void statement(CssRule rule, boolean printed) {
    String at = CssToken.unprefixed(rule.at());
    if (mistakes.touch(rule.start(), rule.end())) {
      return;
    }
    try {
      switch (at) {
        case "" -> rule(rule, printed);
        case "page" -> page(rule);
        case "media" -> media(rule, printed);
        default -> throw beyond(rule.prelude().get(0), at);
      }
    } catch (NotUnderstood beyond) {
      beyond.tell(mistakes);
    }
  }

  private static NotUnderstood beyond(CssToken at, String name) {
    return KnownCss.isUnprinted("@" + name) ? NotUnderstood.unprinted(at, "'" + at.shown() + "'")
        : NotUnderstood.unknownWord(at, "there is no at-rule '" + at.shown() + "'", name, PRINTED);
  }

  private void rule(CssRule rule, boolean printed) {
    if (!printed) {
      rule.declarations().forEach(this::name);
      return;
    }
    List<Selector> selectors = selectors(rule);
    List<Setting> settings = DeclarationReader.read(rule.declarations(), mistakes);
    for (Selector selector : selectors) {
      settings.stream().filter(setting -> !selector.subject().prints(setting)).forEach(this::unreached);
      rules.add(selector, settings, basic);
    }
  }

  /** Browsers know more than this room does; but what CSS does not know, they do not either. */
  private void name(CssRule.Declaration declaration) {
    String name = declaration.name().lower();
    if (!Declarations.isKnown(name) && !KnownCss.isProperty(name)) {
      Declarations.unknown(declaration.name()).tell(mistakes);
    }
  }

  private List<Selector> selectors(CssRule rule) {
    List<Selector> selectors = new ArrayList<>();
    for (List<CssToken> one : Media.split(rule.prelude())) {
      try {
        SelectorReader.read(one.isEmpty() ? rule.prelude() : one, classes, mistakes).ifPresent(selectors::add);
      } catch (NotUnderstood beyond) {
        beyond.tell(mistakes);
      }
    }
    return selectors;
  }

  private void unreached(Setting setting) {
    CssRule.Declaration source = setting.source();
    mistakes.unprinted(source.start(), source.end(),
        mistakes.source(source.start(), source.end()) + ", for every element that is meant,");
  }

  private void page(CssRule rule) {
    List<CssToken> which = rule.prelude().subList(1, rule.prelude().size());
    boolean some = which.size() == 2 && which.get(0).is(":") && PAGES.contains(which.get(1).lower());
    if (which.size() == 2 && which.get(0).is(":") && !some) {
      throw NotUnderstood.unknownWord(which.get(1), "there are no pages ':" + which.get(1).text() + "'",
          which.get(1).lower(), PAGES);
    }
    if (!which.isEmpty() && !some) {
      throw NotUnderstood.unprinted(which.get(0), "a look for some pages");
    }
    rule.rules().forEach(box -> mistakes.unprinted(box.start(), box.end(), "what '@page' says of margins' words"));
    List<Setting> settings = DeclarationReader.read(rule.declarations(), mistakes);
    settings.stream().filter(setting -> !printsOnPage(setting)).forEach(this::unreached);
    rules.addPage(settings, some ? which.get(1).lower() : "", rule.prelude().get(0));
  }

  private static boolean printsOnPage(Setting setting) {
    Value value = setting.value();
    return switch (setting.property()) {
      case PAGE_WIDTH, PAGE_HEIGHT -> true;
      case MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT ->
          !value.is("auto") && !value.is(Value.Kind.PERCENT) && !value.is(Value.Kind.REM);
      default -> false;
    };
  }

  private void media(CssRule rule, boolean outer) {
    boolean printed = Media.printed(rule.prelude().get(0), rule.prelude().subList(1, rule.prelude().size())) && outer;
    for (CssRule inner : rule.rules()) {
      if (printed || !inner.at().equals("page")) {
        statement(inner, printed);
      }
    }
    rule.declarations()
        .forEach(lost -> mistakes.unknown(lost.start(), lost.end(),
            mistakes.source(lost.name()) + " stands outside of a rule",
            () -> "a declaration needs a selector and braces around it"));
  }
}
