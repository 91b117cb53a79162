package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.imrletters.paper.style.Declarations.Setting;
import org.imrletters.paper.style.Styled.Siblings.Place;

/** All rules of a letter's style sheets. Filled by one thread, then only read. */
final class StyleRules {

  /**
   * What a style sheet says of some elements.
   *
   * @param selector the elements
   * @param settings what is said of them
   * @param basic whether it holds before any style sheet is read
   */
  private record Rule(Selector selector, List<Setting> settings, boolean basic) {}

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, List<List<Setting>>> pages = new HashMap<>();
  private final Value family;
  private final Set<String> styles = new HashSet<>();
  private CssToken lastPage = CssToken.NOWHERE;
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
    rules.add(new Rule(selector, settings, basic));
    selector.steps().forEach(this::note);
  }

  private void note(Selector.Step step) {
    styles.addAll(step.styles());
    neighbors |= step.relation() == '+' || step.relation() == '~';
    for (Selector.Nth place : step.places()) {
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

  /** Adds what is said of pages: all, or the {@code first}, {@code left} or {@code right} ones. */
  void addPage(List<Setting> settings, String which, CssToken at) {
    lastPage = at;
    pages.computeIfAbsent(which, page -> new ArrayList<>()).add(settings);
  }

  /** Where pages were spoken of last. */
  CssToken lastPage() {
    return lastPage;
  }

  /** Puts them in the order in which they win: of two that are equal, the later one does. */
  void sort() {
    rules.sort(Comparator.comparing((Rule rule) -> !rule.basic).thenComparingInt(rule -> rule.selector.weight()));
  }

  /** The classes that some rule asks for; no other makes a difference. */
  Set<String> styles() {
    return styles;
  }

  /** What wins for an element, where anything is said. */
  Map<Property, Value> wonBy(Styled element) {
    Map<Property, Value> won = won(
        rules.stream().filter(rule -> rule.selector().means(element)).map(Rule::settings).toList());
    if (element.parent() == null) {
      won.putIfAbsent(Property.FONT_FAMILY, family);
    }
    return won;
  }

  /** What wins for the page of this number, from 0: it is a right one (CSS 2.1, 13.2.2). */
  Map<Property, Value> wonByPage(int number) {
    Stream<String> names = Stream.of("", number % 2 == 0 ? "right" : "left", number == 0 ? "first" : "");
    return won(names.distinct().flatMap(name -> pages.getOrDefault(name, List.of()).stream()).toList());
  }

  private static Map<Property, Value> won(List<List<Setting>> meant) {
    Map<Property, Value> won = new EnumMap<>(Property.class);
    for (boolean important : new boolean[]{false, true}) {
      meant.stream()
          .flatMap(List::stream)
          .filter(setting -> setting.source().important() == important)
          .forEach(setting -> won.put(setting.property(), setting.value()));
    }
    return won;
  }
}
