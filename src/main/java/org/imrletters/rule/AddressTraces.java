package org.imrletters.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imrletters.words.Folded;

/** The ways in which a text may write an address, line by line, as patterns for folded text. */
final class AddressTraces {

  private static final String FROM = "(?i)(?=[\\p{L}0-9])(?<![\\p{L}\\p{N}])";
  private static final String TO = "(?![\\p{L}\\p{N}])";
  private static final String GAP = "[ ,.#-]{0,4}";
  private static final String LIVES = "(?:lives?|lived|living|resid\\p{L}+|home|moved|stays)(?: \\p{L}+){0,3}? (?:in|of|to|from|at|near) ";

  private final String called;
  private final WordLists lists;
  private final List<PartyTraces.Trace> traces = new ArrayList<>();

  private AddressTraces(String called, WordLists lists) {
    this.called = called;
    this.lists = lists;
  }

  static List<PartyTraces.Trace> of(String called, String address, WordLists lists) {
    AddressTraces ways = new AddressTraces(called, lists);
    Matcher state = Pattern.compile("(?i)(.*?)[, ]+(" + ways.anyOf("state") + ")[., ]+([0-9]{5})(?:-?[0-9]{4})?")
        .matcher(Folded.of(address).line().strip());
    String rest = state.matches() ? ways.city(state.group(1), state.group(2), state.group(3)) : address;
    String unit = " (?=(?i:" + ways.anyOf("unit") + "|unit|#)\\b)";
    for (String line : Folded.of(rest).line().split("[,;]|" + unit)) {
      ways.line(Arrays.stream(line.strip().split("[ .#]+")).filter(word -> !word.isEmpty()).toList());
    }
    return ways.traces;
  }

  /** The city with its state, as home, and by its ZIP code; returns what stands before the city. */
  private String city(String rest, String state, String zip) {
    traces.add(new PartyTraces.Trace(called, Pattern.compile(FROM + zip + "(?:-? ?[0-9]{4})?" + TO),
        PartyTraces.Trace.Doubt.CODE));
    Matcher start = Pattern.compile("(?i).*(?:[,;]|[0-9]\\p{L}?\\b| (?:" + anyOf("suffix") + ")\\b\\.?) *")
        .matcher(rest);
    int city = start.lookingAt() ? start.end() : 0;
    if (city < rest.length()) {
      String name = NameTraces.spelled(rest.substring(city));
      add(name + GAP + ways(state.replace(".", "").replace(' ', '-')));
      add(LIVES + name);
    }
    return rest.substring(0, city);
  }

  private void line(List<String> words) {
    if (words.size() < 2) {
      return;
    }
    List<String> small = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    String last = small.get(small.size() - 1);
    if (small.contains("box")) {
      add("(?:box|pob)" + GAP + Pattern.quote(last));
    } else if (isA("unit", small.get(0))) {
      add(ways(small.get(0)) + GAP + Pattern.quote(last));
    } else if (Character.isDigit(last.charAt(0)) || !Character.isDigit(small.get(0).charAt(0))) {
      add(all(small));
    } else {
      street(small.get(0), small.subList(1, small.size()));
    }
  }

  /** The number with the name of the street, whatever it is said to be and wherever it runs to; or the name with that. */
  private void street(String number, List<String> words) {
    List<String> name = new ArrayList<>(words);
    String kind = isA("suffix", last(name)) && name.size() > 1 ? name.remove(name.size() - 1) : "";
    if (name.size() > 1 && isA("compass", name.get(0))) {
      name.remove(0);
    }
    add(Pattern.quote(number) + GAP + "(?:" + anyOf("compass") + GAP + ")?" + all(name));
    if (!kind.isEmpty()) {
      add("(?=(?-i:\\p{Lu}))" + all(name) + GAP + ways(kind));
    }
  }

  private void add(String words) {
    traces.add(PartyTraces.Trace.certain(called, FROM + words + TO));
  }

  private String all(List<String> words) {
    return words.stream().map(this::ways).collect(Collectors.joining(GAP));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** The ways to write a word. */
  private String ways(String word) {
    String ways = known().entrySet()
        .stream()
        .flatMap(kind -> kind.getValue().stream())
        .filter(group -> group.contains(word.toLowerCase(Locale.ROOT)))
        .flatMap(List::stream)
        .distinct()
        .map(NameTraces::spelled)
        .collect(Collectors.joining("|"));
    return "(?:" + (ways.isEmpty() ? NameTraces.spelled(word) : ways) + ")";
  }

  private boolean isA(String kind, String word) {
    return known().get(kind).stream().anyMatch(group -> group.contains(word));
  }

  private String anyOf(String kind) {
    return "(?:" + known().get(kind)
        .stream()
        .flatMap(List::stream)
        .map(word -> word.replace('-', ' '))
        .collect(Collectors.joining("|")) + ")";
  }

  private Map<String, List<List<String>>> known() {
    return lists.made(Known.class, all -> {
      Map<String, List<List<String>>> groups = new HashMap<>();
      all.entries(WordList.ADDRESS_WORDS)
          .forEach(entry -> groups.computeIfAbsent(entry.get(0), kind -> new ArrayList<>())
              .add(List.of(entry.get(1).split(" +"))));
      return new Known(groups);
    }).groups();
  }

  /** Words of addresses by their kinds, each with the other ways to write it. */
  private record Known(Map<String, List<List<String>>> groups) {}
}
