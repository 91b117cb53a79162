package org.imrletters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseKind;
import org.imrletters.kind.LetterKind;
import org.imrletters.proof.WordChange;
import org.imrletters.words.Visible;
import org.imrletters.yaml.Tree;

/**
 * Something that one case says and another, later one says otherwise: a decision, a date, an item that came or went, the
 * words of a rationale. How a file is written makes no difference.
 *
 * @param at the field, by its name in the later case; in the earlier one where it is gone
 * @param sentence what changed, such as {@code of 'Norco', upheld became overturned}
 */
public record CaseChange(FieldPath at, String sentence) {

  /** A value of more words is told by those that differ. */
  private static final int MOST_WORDS = 8;

  private static final int AROUND = 4;

  /** Of longer lists, which no letter has, entries at the same place are compared. */
  private static final int MOST_ENTRIES = 500;

  /**
   * All that changed from one case to another, in the order of the case format.
   *
   * <p>This needs {@code io.github.java-diff-utils:java-diff-utils} on the class path.
   *
   * @throws IllegalStateException if nothing could be made of one of them
   */
  public static List<CaseChange> between(CheckedCase old, CheckedCase now) {
    List<CaseChange> changes = new ArrayList<>();
    new Walk(changes, "").compare(FieldPath.ROOT, tree(old), tree(now));
    return changes;
  }

  private static Tree tree(CheckedCase checked) {
    CaseKind kind = checked.pack().map(PackRenderer::kind).map(LetterKind::cases).orElse(CaseKind.STANDARD);
    return kind.shape().tree(checked.file().review());
  }

  /** In one line: {@code items[0].decision: of 'Norco', upheld became overturned}. */
  @Override
  public String toString() {
    return at.equals(FieldPath.ROOT) ? sentence : at + ": " + sentence;
  }

  /** Goes through two cases side by side; {@code of} tells of which entry of a list, where it is in one. */
  private record Walk(List<CaseChange> changes, String of) {

    private void add(FieldPath at, String sentence) {
      changes.add(new CaseChange(at, of + sentence));
    }

    private void compare(FieldPath at, Tree old, Tree now) {
      if (old.equals(now)) {
        return;
      }
      if (old instanceof Tree.Group one && now instanceof Tree.Group other) {
        fields(at, one.fields(), other.fields());
      } else if (old instanceof Tree.Entries || now instanceof Tree.Entries) {
        entries(at, all(old), all(now));
      } else if (old.value() instanceof LocalDate one && now.value() instanceof LocalDate other) {
        long days = ChronoUnit.DAYS.between(one, other);
        add(at, one + " became " + other + ", " + Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ")
            + (days > 0 ? "later" : "earlier"));
      } else {
        words(at, typed(old), typed(now), old instanceof Tree.Text);
      }
    }

    private void fields(FieldPath at, Map<String, Tree> old, Map<String, Tree> now) {
      Set<String> names = new LinkedHashSet<>(now.keySet());
      names.addAll(old.keySet());
      for (String name : names) {
        FieldPath its = at.field(name);
        if (!old.containsKey(name)) {
          add(its, shown(now.get(name)) + " was added");
        } else if (!now.containsKey(name)) {
          add(its, shown(old.get(name)) + " was removed");
        } else {
          compare(its, old.get(name), now.get(name));
        }
      }
    }

    /** Texts of several paragraphs are told by the words of each place that differs. */
    private void words(FieldPath at, String old, String now, boolean quoted) {
      List<WordChange> differing = WordChange.between(old, now, AROUND);
      boolean isShort = Math.max(old.split("\\s+").length, now.split("\\s+").length) <= MOST_WORDS;
      if (isShort || differing.isEmpty()) {
        String mark = quoted ? "'" : "";
        add(at, mark + old + mark + " became " + mark + now + mark);
      } else {
        differing.forEach(change -> add(at, "the words differ: " + change));
      }
    }

    private void entries(FieldPath at, List<Tree> old, List<Tree> now) {
      boolean isLong = Math.max(old.size(), now.size()) > MOST_ENTRIES;
      Map<Integer, Integer> pairs = pairs(old, now, isLong);
      Set<Integer> stayed = isLong ? pairs.keySet() : inOrder(List.copyOf(pairs.values()));
      for (int j = 0; j < now.size(); j++) {
        if (!pairs.containsValue(j)) {
          add(at.entry(j), shown(now.get(j)) + " was added");
        }
      }
      for (int i = 0; i < old.size(); i++) {
        if (!pairs.containsKey(i)) {
          add(at.entry(i), shown(old.get(i)) + " was removed");
          continue;
        }
        int j = pairs.get(i);
        if (!stayed.contains(j)) {
          add(at.entry(j), shown(now.get(j)) + " moved from place " + (i + 1) + " to place " + (j + 1));
        }
        String entry = now.get(j) instanceof Tree.Group ? "of " + shown(now.get(j)) + ", " : of;
        new Walk(changes, entry).compare(at.entry(j), old.get(i), now.get(j));
      }
    }

    /** Which entry became which: the same one, one of the same name, or what stands at the same place. */
    private static Map<Integer, Integer> pairs(List<Tree> old, List<Tree> now, boolean isLong) {
      Map<Integer, Integer> pairs = new TreeMap<>();
      List<BiPredicate<Integer, Integer>> alike = List.of((i, j) -> old.get(i).equals(now.get(j)),
          (i, j) -> name(old.get(i)).equalsIgnoreCase(name(now.get(j))), Integer::equals);
      for (BiPredicate<Integer, Integer> isAlike : isLong ? alike.subList(2, 3) : alike) {
        for (int i = 0; i < old.size(); i++) {
          for (int j = 0; j < now.size() && !pairs.containsKey(i); j++) {
            if (isAlike.test(i, j) && !pairs.containsValue(j)) {
              pairs.put(i, j);
            }
          }
        }
      }
      return pairs;
    }

    /** The longest part of these numbers that rises: those that nobody moved. */
    private static Set<Integer> inOrder(List<Integer> places) {
      List<List<Integer>> endingAt = new ArrayList<>();
      for (int place : places) {
        List<Integer> rising = new ArrayList<>(endingAt.stream()
            .filter(before -> before.get(before.size() - 1) < place)
            .max(Comparator.comparingInt(List::size))
            .orElse(List.of()));
        rising.add(place);
        endingAt.add(rising);
      }
      return Set.copyOf(endingAt.stream().max(Comparator.comparingInt(List::size)).orElse(List.of()));
    }

    private static List<Tree> all(Tree tree) {
      return tree instanceof Tree.Entries list ? list.all() : List.of(tree);
    }

    private static String typed(Tree tree) {
      return tree instanceof Tree.Text text ? text.typed()
          : tree instanceof Tree.Single single ? single.typed() : name(tree);
    }

    /** By what comes first in it. */
    private static String name(Tree tree) {
      if (tree instanceof Tree.Group group) {
        return group.fields().values().stream().findFirst().map(Walk::name).orElse("");
      }
      return tree instanceof Tree.Entries list ? list.all().stream().findFirst().map(Walk::name).orElse("")
          : typed(tree);
    }

    private static String shown(Tree tree) {
      return tree instanceof Tree.Single single ? single.typed() : Visible.quoted(name(tree));
    }
  }
}
