package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All rules of a letter's style sheets. Filled by one thread, then only read. */
final class StyleRules {

  private final List<StyleRule> rules = new ArrayList<>();
  private final List<List<Setting>> pages = new ArrayList<>();
  private final List<List<Setting>> firstPages = new ArrayList<>();
  private final Value family;
  private final Set<String> styles = new HashSet<>();
  private int counted;
  private int countedBack;
  private boolean neighbors;

  /**
   * No rules yet.
   *
   * @param family the font family where no rule says another
   */
  StyleRules(String family) {
    this.family = Value.families(List.of(family));
  }

  void add(Selector selector, List<Setting> settings, boolean basic) {
    rules.add(new StyleRule(selector, settings, basic, rules.size()));
    selector.steps().forEach(this::note);
  }

  private void note(Selector.Step step) {
    styles.addAll(step.styles());
    neighbors |= step.relation() == '+' || step.relation() == '~';
    for (Place.Nth place : step.places()) {
      counted = place.fromEnd() ? counted : Math.max(counted, place.reach());
      countedBack = place.fromEnd() ? Math.max(countedBack, place.reach()) : countedBack;
    }
    step.not().forEach(this::note);
  }

  /** As much of a place as makes a difference to some rule. */
  Place told(Place place) {
    return new Place(Math.min(place.index(), counted), Math.min(place.after(), countedBack),
        neighbors ? place.before() : null);
  }

  void addPage(List<Setting> settings, boolean first) {
    (first ? firstPages : pages).add(settings);
  }

  /** Puts them in the order in which they win. */
  void sort() {
    Collections.sort(rules);
  }

  /** The classes that some rule asks for; no other makes a difference. */
  Set<String> styles() {
    return styles;
  }

  /** What wins for an element: by the property's number, empty where nothing is said. */
  Value[] wonBy(Styled element) {
    List<List<Setting>> meant = new ArrayList<>();
    for (StyleRule rule : rules) {
      if (rule.selector().means(element)) {
        meant.add(rule.settings());
      }
    }
    Value[] won = won(meant);
    if (element.parent() == null && won[Property.FONT_FAMILY.ordinal()] == null) {
      won[Property.FONT_FAMILY.ordinal()] = family;
    }
    return won;
  }

  /** What wins for a page. */
  Value[] wonByPage(boolean first) {
    List<List<Setting>> meant = new ArrayList<>(pages);
    if (first) {
      meant.addAll(firstPages);
    }
    return won(meant);
  }

  private static Value[] won(List<List<Setting>> meant) {
    Value[] won = new Value[Property.ALL.size()];
    for (List<Setting> settings : meant) {
      Setting.win(settings, false, won);
    }
    for (List<Setting> settings : meant) {
      Setting.win(settings, true, won);
    }
    return won;
  }
}
