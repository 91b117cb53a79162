package org.imrletters.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imrletters.words.Folded;

/**
 * The ways in which a text may write an address, line by line, as patterns for folded text.
 *
 * @param called what the address is called in a complaint
 * @param traces where they are added
 */
record AddressTraces(String called, WordLists lists, List<Trace> traces) {

  private static final String GAP = "[ ,.#-]{0,4}";
  private static final String LIVES = "(?:lives?|lived|living|resid\\p{L}+|home|moved|stays|raised|grew up|born|native|commutes)(?: \\p{L}+){0,3}? (?:in|of|to|from|at|near|on|off) ";

  /** Adds those of an address. */
  void add(String address) {
    Matcher state = known().state.matcher(Folded.of(address).line().strip());
    String rest = state.matches() ? city(state.group(1), state.group(2), state.group(3)) : address;
    for (String line : known().lineEnd.split(Folded.of(rest).line())) {
      line(Arrays.stream(line.strip().split("[ .#]+"))
          .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
          .toList());
    }
  }

  /** The city with its state, as home, and by its ZIP code; returns what stands before the city. */
  private String city(String rest, String state, String zip) {
    traces.add(Trace.alone(called, zip + "(?:-? ?[0-9]{4})?").doubted(Trace.Doubt.CODE));
    Matcher start = known().cityStart.matcher(rest);
    int city = start.lookingAt() ? start.end() : 0;
    String name = NameTraces.spelled(rest.substring(city));
    if (!name.isEmpty()) {
      trace(name + GAP + ways(state.replace(".", "").replace(' ', '-')));
      trace(LIVES + name);
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
      trace("(?:box|pob)" + GAP + Pattern.quote(last));
    } else if (isA("unit", small.get(0))) {
      trace(ways(small.get(0)) + GAP + Pattern.quote(last));
    } else if (Character.isDigit(last.charAt(0)) || !Character.isDigit(small.get(0).charAt(0))) {
      trace(all(small));
    } else {
      street(small.get(0), small.subList(1, small.size()));
    }
  }

  /** The number with the name of the street, whatever it is said to be and wherever it runs to; or the name with that. */
  private void street(String number, List<String> words) {
    List<String> name = new ArrayList<>(words);
    String kind = isA("suffix", name.get(name.size() - 1)) && name.size() > 1 ? name.remove(name.size() - 1) : "";
    if (name.size() > 1 && isA("compass", name.get(0))) {
      name.remove(0);
    }
    String last = name.get(name.size() - 1);
    if (name.size() > 1 && (isA("compass", last) || last.equals("jr"))) {
      name.remove(name.size() - 1);
    }
    trace(Pattern.quote(number) + GAP + "(?:(?:us|u\\.s\\.|state|" + Known.anyOf("compass", known().groups) + ")" + GAP
        + ")?" + all(name));
    if (!kind.isEmpty()) {
      trace("(?=(?-i:\\p{Lu}))" + all(name) + GAP + ways(kind));
      trace(LIVES + "(?=(?-i:\\p{Lu}))(?:" + Known.anyOf("compass", known().groups) + GAP + ")?" + all(name));
    }
  }

  private void trace(String words) {
    traces.add(Trace.alone(called, words));
  }

  private String all(List<String> words) {
    return words.stream().map(this::ways).collect(Collectors.joining(GAP));
  }

  /** The ways to write a word. */
  private String ways(String word) {
    String ways = known().groups.entrySet()
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
    return known().groups.get(kind).stream().anyMatch(group -> group.contains(word));
  }

  private Known known() {
    return lists.made(Known.class,
        all -> Known.of(all.entries(WordList.ADDRESS_WORDS)
            .stream()
            .collect(Collectors.groupingBy(entry -> entry.get(0),
                Collectors.mapping(entry -> List.of(entry.get(1).split(" +")), Collectors.toList())))));
  }

  /**
   * Words of addresses by their kinds, each with the other ways to write it, and what is found by them in an address.
   *
   * @param state the state with its ZIP code, at the end
   * @param cityStart all that stands before the city
   * @param lineEnd what stands between two lines
   */
  record Known(Map<String, List<List<String>>> groups, Pattern state, Pattern cityStart, Pattern lineEnd) {

    static Known of(Map<String, List<List<String>>> groups) {
      return new Known(groups,
          Pattern.compile("(?i)(.*?)(?<![, ])[, ]++(" + anyOf("state", groups) + ")[., ]++([0-9]{5})(?:-?[0-9]{4})?"),
          Pattern.compile("(?i).*(?:[,;]|[0-9]\\p{L}?\\b| " + anyOf("suffix", groups) + "\\b\\.?) *"),
          Pattern.compile("[,;]| (?=(?i:" + anyOf("unit", groups) + "|unit|#)\\b)"));
    }

    private static String anyOf(String kind, Map<String, List<List<String>>> groups) {
      return groups.get(kind)
          .stream()
          .flatMap(List::stream)
          .map(word -> Pattern.quote(word.replace('-', ' ')))
          .collect(Collectors.joining("|", "(?:", ")"));
    }
  }
}
