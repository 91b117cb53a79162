package org.imrletters.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Lambdas, method references and records of every kind, and what comes of them. */
final class Samples {

  private final List<String> said = new ArrayList<>();
  private final int base;

  private Samples(int base) {
    this.base = base;
  }

  /** What they all say, in the same order on every run. */
  static List<String> told() {
    Samples samples = new Samples(7);
    samples.tellLambdas("captured", 3, 1L << 40, 2.5, (byte) -1, 'x', true);
    samples.tellReferences();
    samples.tellConversions();
    samples.tellRecords();
    samples.say(new Nested().told(samples), ((Polite) () -> 4).greeting());
    return samples.said;
  }

  private void say(Object... values) {
    Stream.of(values).map(String::valueOf).forEach(said::add);
  }

  private void tellLambdas(String text, int number, long wide, double broad, byte small, char letter, boolean flag) {
    Supplier<String> all = () -> text + number + wide + broad + small + letter + flag + base;
    Function<String, Function<String, String>> curried = first -> second -> first + second + text;
    Supplier<Supplier<String>> nested = () -> () -> "nested " + this.base;
    Runnable runs = () -> said.add("ran");
    runs.run();
    say(all.get(), curried.apply("a").apply("b"), nested.get().get());
  }

  private void tellReferences() {
    Function<Integer, Samples> makes = Samples::new;
    Function<Integer, int[]> makesArrays = int[]::new;
    IntSupplier own = this::ownPrivate;
    Function<Samples, Integer> unbound = Samples::ownPrivate;
    BiFunction<String, String, Boolean> generic = Object::equals;
    Supplier<String> inherited = super::toString;
    Comparator<String> byLength = Comparator.comparing(String::length);
    say(makes.apply(9).base, makesArrays.apply(4).length, own.getAsInt(), unbound.apply(this));
    say(generic.apply("a", "a"), inherited.get().isEmpty(), byLength.compare("a", "bb"));
  }

  private int ownPrivate() {
    return base * 2;
  }

  private void tellConversions() {
    Function<String, Integer> boxes = String::length;
    BiFunction<Integer, Integer, Integer> unboxes = Math::max;
    IntBinaryOperator plain = Math::max;
    ToLongFunction<Integer> widens = Integer::intValue;
    ToDoubleFunction<Character> widensLetters = letter -> letter;
    LongFunction<Object> boxesWide = Long::valueOf;
    IntFunction<Object> boxesAny = number -> number + 1;
    Predicate<Object> asks = "a"::equals;
    BiPredicate<Object, Object> asksBoth = Object::equals;
    Consumer<String> drops = said::add;
    Consumer<String> dropsWide = text -> wide(text);
    Consumer<String> dropsReference = Samples::wide;
    Function<List<String>, CharSequence> casts = list -> list.get(0);
    Supplier<? extends Number> number = () -> 5;
    drops.accept("dropped");
    dropsWide.accept("x");
    dropsReference.accept("x");
    say(boxes.apply("four"), unboxes.apply(2, 3), plain.applyAsInt(4, 3), widens.applyAsLong(6));
    say(widensLetters.applyAsDouble('a'), boxesWide.apply(8L), boxesAny.apply(8), asks.test("a"));
    say(asksBoth.test("a", "b"), casts.apply(List.of("cast")), number.get());
  }

  private static long wide(String text) {
    return text.length();
  }

  private void tellRecords() {
    All one = new All(true, 'c', (byte) 1, (short) 2, 3, 4L, 5f, -0.0, "text", null, List.of(1), new Nothing());
    All same = new All(true, 'c', (byte) 1, (short) 2, 3, 4L, 5f, -0.0, "text", null, List.of(1), new Nothing());
    All zero = new All(true, 'c', (byte) 1, (short) 2, 3, 4L, 5f, 0.0, "text", null, List.of(1), new Nothing());
    All none = new All(true, 'c', (byte) 1, (short) 2, 3, 4L, Float.NaN, 0.0, null, new int[0], List.of(),
        new Nothing());
    say(one, one.hashCode(), one.equals(same), one.equals(zero), one.equals(none), one.equals(null),
        one.equals("text"));
    say(none.equals(none), none.hashCode() == one.hashCode(), new Nothing(), new Nothing().hashCode());
    say(new Nothing().equals(new Nothing()), new Own(3), new Own(3).equals(new Own(4)), new Own(3).hashCode());
  }

  private record All(boolean flag, char letter, byte small, short middle, int number, long wide, float broad,
      double broadest, String text, int[] array, List<Integer> list, Nothing nothing) {}

  private record Nothing() {}

  /** Says itself what it is. */
  private record Own(int number) {
    @Override
    public String toString() {
      return "own " + number;
    }
  }

  private static final class Nested {
    private final String name = "nested";

    String told(Samples outer) {
      Supplier<String> both = () -> name + outer.base + outer.ownPrivate();
      return both.get();
    }
  }

  private interface Polite {
    int times();

    default String greeting() {
      Supplier<String> own = () -> own() + times();
      return own.get();
    }

    private String own() {
      return "hello ";
    }
  }
}
