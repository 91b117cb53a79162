package org.imrletters.imported;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.imported.Net.Place;
import org.imrletters.imported.Net.Step;
import org.imrletters.imported.Way.Event;
import org.imrletters.words.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Finds the way through what a pack prints that explains most of a letter (the algorithm of Viterbi): each word that is none of
 * the pack's own costs a little, and more what is unlikely, such as a name that goes over two paragraphs.
 */
final class Matcher {

  /** No date, number or code has more pieces. */
  private static final int LONGEST = 15;

  private static final int RING = LONGEST + 1;

  /** What is known of the lengths of values that start with a word with which none does. */
  private static final int NO_LENGTH = 1;

  /** Ways that cost so much more than the best one are given up. */
  private static final double BEAM = 200;

  private static final double VALUE_WORD = 1.25;
  private static final double PROSE_WORD = 1;

  /** What it costs that prose goes on behind a paragraph: what comes may be a line of the pack. */
  private static final double PARAGRAPH = 1;

  private static final double WHOLE_VALUE = 0.5;
  private static final double RECKONED_WORD = 2;

  /** What it costs to pass over a part of the letter, and each line and each word of it. */
  private static final double UNREAD = 22;

  private static final double UNREAD_LINE = 8;
  private static final double UNREAD_WORD = 2;

  /** What it costs that the letter has other words than the pack, fewer or more, where both go on alike; and each of them. */
  private static final double OTHER_WORDS = 20;

  private static final double OTHER_WORD = 5;
  private static final double UNLIKE = 15;
  private static final int MOST_OTHER = 3;
  private static final double UNLIKELY = 2;

  private final Net net;
  private final Forms forms;
  private final List<Seen> letter;
  private final Gaps gaps;

  /** The numbers of the letter's words. */
  private final int[] said;

  private final boolean mistyped;

  /** Three ways to be at each place: before its word, in the value that is printed there, in words that are passed over. */
  private static final int IN_VALUE = 1;

  private static final int PASSING = 2;

  /** Room for what is known at the next few words of a letter; one serves one letter after the other. */
  static final class Room {

    private final double[][] costs;
    private final @Nullable Way[][] ways;
    private final int[][] active;
    private final int[] actives = new int[RING];

    Room(Net net) {
      int states = net.size() * 3;
      costs = new double[RING][states];
      ways = new Way[RING][states];
      active = new int[RING][states];
      for (double[] each : costs) {
        Arrays.fill(each, Double.POSITIVE_INFINITY);
      }
    }

    private void clear(int slot) {
      for (int i = 0; i < actives[slot]; i++) {
        int state = active[slot][i];
        costs[slot][state] = Double.POSITIVE_INFINITY;
        ways[slot][state] = null;
      }
      actives[slot] = 0;
    }
  }

  private final double[][] costs;
  private final @Nullable Way[][] ways;
  private final int[][] active;
  private final int[] actives;
  private final Room room;

  /** Where days, numbers and codes are, by their form. */
  private final Map<String, int[]> fits = new HashMap<>();
  private double best;

  /**
   * A way through a letter.
   *
   * @param mistyped whether it may have a few other words in a line than the pack
   */
  Matcher(Net net, Forms forms, List<Seen> letter, boolean mistyped, Room room) {
    this.net = net;
    this.forms = forms;
    this.letter = letter;
    this.gaps = new Gaps(letter);
    this.mistyped = mistyped;
    this.said = letter.stream().mapToInt(seen -> net.word(seen.text())).toArray();
    this.room = room;
    this.costs = room.costs;
    this.ways = room.ways;
    this.active = room.active;
    this.actives = room.actives;
  }

  /**
   * The way through all that the pack prints.
   *
   * @param cost how little it explains
   */
  record Match(double cost, List<Way> ways) {}

  /** The best way; nothing if the letter has too little of what the pack says. */
  Optional<Match> match() {
    reach(0, net.start() * 3, 0, null);
    for (int at = 0; at < letter.size(); at++) {
      pass(at);
      room.clear(at % RING);
    }
    int last = letter.size();
    pass(last);
    int end = Net.END * 3;
    double cost = costs[last % RING][end];
    Optional<Match> found = cost == Double.POSITIVE_INFINITY ? Optional.empty()
        : Optional.of(new Match(cost, Way.all(ways[last % RING][end])));
    room.clear(last % RING);
    return found;
  }

  private final Deque<Integer> open = new ArrayDeque<>();
  private int current = -1;

  private void reach(int at, int state, double cost, @Nullable Way way) {
    int slot = at % RING;
    if (at > letter.size() || cost >= costs[slot][state]) {
      return;
    }
    if (costs[slot][state] == Double.POSITIVE_INFINITY) {
      active[slot][actives[slot]++] = state;
    }
    costs[slot][state] = cost;
    ways[slot][state] = way;
    if (at == current) {
      open.add(state);
    }
  }

  private void pass(int at) {
    int slot = at % RING;
    current = at;
    best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < actives[slot]; i++) {
      best = Math.min(best, costs[slot][active[slot][i]]);
      open.add(active[slot][i]);
    }
    while (!open.isEmpty()) {
      int state = open.remove();
      if (at == letter.size() || costs[slot][state] <= best + BEAM) {
        go(at, state, costs[slot][state], ways[slot][state]);
      }
    }
    current = -1;
  }

  private void go(int at, int state, double cost, @Nullable Way way) {
    Place place = net.place(state / 3);
    switch (state % 3) {
      case IN_VALUE -> inValue(at, state, place, cost, way);
      case PASSING -> passing(at, state, cost, way);
      default -> {
        if (place.token == null) {
          steps(at, place, cost, way, false);
          if (state / 3 == Net.END) {
            startPassing(at, state, cost, way);
          }
        } else {
          token(at, state, place, place.token, cost, way);
        }
      }
    }
  }

  private void steps(int at, Place place, double cost, @Nullable Way way, boolean skipping) {
    for (Step step : place.steps) {
      if (step.skips() == skipping) {
        Way next = step.event() == null ? way : new Way(way, step.event(), at);
        reach(at, step.to() * 3, cost + step.cost(), next);
      }
    }
  }

  private void token(int at, int state, Place place, Token token, double cost, @Nullable Way way) {
    switch (token.kind()) {
      case BLOCK, POINT -> {
        steps(at, place, cost + gaps.edge(at, token), way, false);
        steps(at, place, cost, way, true);
        startPassing(at, state, cost, way);
      }
      case BREAK -> steps(at, place, cost + gaps.line(at), way, false);
      case WORD -> word(at, state, place, token, cost, way);
      case VALUE -> value(at, state, place, token, cost, way);
      case RECKONED -> {
        if (at < letter.size()) {
          reach(at + 1, state + IN_VALUE, cost + RECKONED_WORD, way);
        }
      }
    }
  }

  private void word(int at, int state, Place place, Token token, double cost, @Nullable Way way) {
    if (at < letter.size() && said[at] == place.word) {
      steps(at + 1, place, cost + gaps.spacing(at, token), way, false);
    } else if (mistyped) {
      otherWords(at, state / 3, cost + OTHER_WORDS, way);
    }
  }

  /** Goes on where both say the same again behind a few words, or where a value follows in the pack. */
  private void otherWords(int at, int number, double cost, @Nullable Way way) {
    int next = number;
    for (int missing = 0; missing <= MOST_OTHER; missing++) {
      for (int more = 0; more <= MOST_OTHER && at + more <= letter.size(); more++) {
        boolean same = more + missing > 0 && goesOn(at + more, next);
        boolean valueFollows = more == 0 && missing > 0 && mayStartValue(net.place(next));
        if (same || valueFollows && cameOn(at, net.place(number))) {
          double unlike = more == 1 && missing == 1 && !isLike(at, net.place(number)) ? UNLIKE : 0;
          reach(at + more, next * 3, cost + OTHER_WORD * (more + missing) + unlike, way);
        }
      }
      if (net.place(next).word < 0) {
        return;
      }
      next = net.place(next).steps.get(0).to();
    }
  }

  /** Whether a word of the letter may be a mistyped one of the pack. */
  private boolean isLike(int at, Place place) {
    return place.token != null && Suggestion.nearest(letter.get(at).text(), List.of(place.token.text())).isPresent();
  }

  private static boolean mayStartValue(Place place) {
    return place.token == null || place.token.place().isPresent();
  }

  /** Whether the letter says here what the pack says from this place on, be it a word or the end of a line. */
  private boolean goesOn(int at, int number) {
    return gaps.isLine(at) && net.says(number, Net.LINE_START) || at < letter.size() && net.says(number, said[at]);
  }

  /** Whether both say the same word right before. */
  private boolean cameOn(int at, Place place) {
    return place.wordBefore >= 0 && at > 0 && said[at - 1] == place.wordBefore;
  }

  private void startPassing(int at, int state, double cost, @Nullable Way way) {
    if (at < letter.size() && (at == 0 || gaps.isLine(at))) {
      reach(at + 1, state + PASSING, cost + UNREAD + UNREAD_LINE + UNREAD_WORD,
          new Way(way, Event.of(Way.Kind.UNREAD), at));
    }
  }

  private void passing(int at, int state, double cost, @Nullable Way way) {
    if (gaps.isLine(at)) {
      reach(at, state - PASSING, cost, new Way(way, Event.of(Way.Kind.READ_ON), at));
    }
    if (at < letter.size()) {
      reach(at + 1, state, cost + UNREAD_WORD + (gaps.isLine(at) ? UNREAD_LINE : 0), way);
    }
  }

  private void value(int at, int state, Place place, Token token, double cost, @Nullable Way way) {
    CaseValue.Printed printed = token.printed();
    if (at == letter.size() || printed == null) {
      return;
    }
    Way starts = new Way(way, Event.value(Way.Kind.STARTS, printed), at);
    if (printed.value().kind() == CaseValue.Kind.TEXT) {
      reach(at + 1, state + IN_VALUE, cost + VALUE_WORD + gaps.spacing(at, token) + unlikely(at, printed.value(), way),
          starts);
      return;
    }
    int fitting = fitting(at, printed);
    if (mistyped && fitting == NO_LENGTH && cameOn(at, place) && at + 1 < letter.size()
        && fitting(at + 1, printed) > NO_LENGTH) {
      reach(at + 1, state, cost + OTHER_WORDS, way);
    }
    for (int length = 1; fitting >> length > 0; length++) {
      if ((fitting >> length & 1) == 1) {
        steps(at + length, place, cost + WHOLE_VALUE, new Way(starts, Event.value(Way.Kind.ENDS, printed), at + length),
            false);
      }
    }
  }

  /** How long such a value may be that starts with this word: a bit for each number of words and signs, and one more. */
  private int fitting(int at, CaseValue.Printed printed) {
    int[] known = fits.computeIfAbsent(printed.form() + printed.value().pattern(), form -> new int[letter.size()]);
    if (known[at] == 0) {
      known[at] = NO_LENGTH;
      int longest = Math.min(letter.size(), at + LONGEST);
      String words = "";
      for (int end = at + 1; end <= longest && forms.mayStart(printed, words); end++) {
        words = Seen.line(letter.subList(at, end));
        known[at] |= forms.fits(printed, words) ? 1 << end - at : 0;
      }
    }
    return known[at];
  }

  /** An entry that starts with a small letter, or within brackets, is a part of the one before; two texts side by side are one. */
  private double unlikely(int at, CaseValue value, @Nullable Way way) {
    char first = letter.get(at).text().charAt(0);
    boolean later = value.at().endsWith("]") && !value.at().endsWith("[0]");
    boolean within = later && (!Character.isUpperCase(first) && !Character.isDigit(first) || isOpen(at, way));
    return (within ? UNLIKELY : 0) + (isBeside(at, way) ? UNLIKELY : 0);
  }

  /** Whether a text ends where this one starts, on the same line. */
  private boolean isBeside(int at, @Nullable Way way) {
    for (Way last = way; last != null && last.at() == at; last = last.before()) {
      if (last.event().kind() == Way.Kind.ENDS) {
        return !gaps.isLine(at);
      }
    }
    return false;
  }

  /** Whether a bracket was opened since the last value started, and not closed. */
  private boolean isOpen(int at, @Nullable Way way) {
    Way last = way;
    while (last != null && last.event().kind() != Way.Kind.STARTS) {
      last = last.before();
    }
    int open = 0;
    for (int i = last == null ? at : last.at(); i < at; i++) {
      open += letter.get(i).text().equals("(") ? 1 : letter.get(i).text().equals(")") ? -1 : 0;
    }
    return open > 0;
  }

  private void inValue(int at, int state, Place place, double cost, @Nullable Way way) {
    Token token = place.token;
    CaseValue.Printed printed = token == null ? null : token.printed();
    Way ended = printed == null ? way : new Way(way, Event.value(Way.Kind.ENDS, printed), at);
    steps(at, place, cost, ended, false);
    if (at < letter.size()) {
      boolean prose = printed != null && forms.isProse(printed.value());
      double within = switch (letter.get(at).before()) {
        case NONE, SPACE -> 0;
        case LINE, PAGE -> prose ? 0 : 1.25;
        case PARAGRAPH -> prose ? PARAGRAPH : 12;
        case POINT -> prose ? 0 : 12;
      };
      reach(at + 1, state, cost + within + (printed == null ? RECKONED_WORD : prose ? PROSE_WORD : VALUE_WORD), way);
    }
  }
}
