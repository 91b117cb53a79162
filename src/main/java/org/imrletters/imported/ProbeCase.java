package org.imrletters.imported;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imrletters.imported.Knob.Kind;
import org.imrletters.yaml.Field;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.ShapeVisitor;

/**
 * Writes a case in which each value can be told from all others wherever a letter prints it, as YAML on one line.
 *
 * @param at the place of what is written
 * @param example what its declaration gives as an example
 * @param settings what is otherwise than a case says that gives all it may
 * @param values what stands for each value
 * @param knobs filled with what can be set of this case, and how it is set
 * @param other whether dates and numbers are other ones, by which it is known what a letter reckons from them
 */
record ProbeCase(String at, String example, Map<Knob, Integer> settings, Values values, Map<Knob, Integer> knobs,
    boolean other) implements ShapeVisitor<String> {

  /** Fields of which no letter prints anything, or that say the same as others. */
  private static final Set<String> UNPRINTED = Set.of("pack", "waive", "clear", "guidelines", "cites");

  /** A text that is given in one language needs no more said. */
  private static final String BY_LANGUAGE = "a text by language";

  /** So long are lists: one entry as the first, and one as all others. */
  static final int LENGTH = 2;

  private ProbeCase below(String place, String itsExample) {
    return new ProbeCase(place, itsExample, settings, values, knobs, other);
  }

  private int set(Kind kind, int options) {
    Knob knob = new Knob(at, kind, options);
    int option = settings.getOrDefault(knob, knob.usual(values.listNumber(at)));
    knobs.put(knob, option);
    return option;
  }

  @Override
  public String single(Single kind) {
    return switch (kind) {
      case FLAG -> set(Kind.FLAG, 2) == 1 ? "yes" : "no";
      case TEXT -> '"' + values.text(at) + '"';
      case DATE -> { LocalDate day = values.day(at, other); yield day.toString(); }
      case YEAR -> '"' + values.year(at, other) + '"';
    };
  }

  @Override
  public String typed(String pattern, String hint) {
    return '"' + values.typed(at, example.replace("\"", ""), pattern, other) + '"';
  }

  @Override
  public String word(List<String> words) {
    values.words(at, words);
    return words.isEmpty() ? "\"\"" : words.get(set(Kind.WORD, words.size()));
  }

  @Override
  public String list(Shape<?> element, boolean orSingle) {
    int length = set(Kind.LENGTH, LENGTH + 1);
    return IntStream.range(0, length)
        .mapToObj(i -> element.accept(below(at + "[" + i + "]", example)))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public String map(Shape<?> element) {
    return "{}";
  }

  @Override
  public String mapping(String name, List<Field<?>> fields) {
    List<String> written = new ArrayList<>();
    for (Field<?> field : fields) {
      ProbeCase its = below(at.isEmpty() ? field.name() : at + "." + field.name(), field.example());
      if (!UNPRINTED.contains(field.name()) && (field.required() || its.set(Kind.GIVEN, 2) == 1)) {
        written.add(field.name() + ": " + field.shape().accept(its));
      }
    }
    return written.stream().collect(Collectors.joining(", ", "{", "}"));
  }

  @Override
  public String either(Shape<?> scalar, Shape<?> mapping) {
    boolean byLanguage = mapping.accept(new NameOf()).equals(BY_LANGUAGE);
    return !byLanguage && set(Kind.GROUP, 2) == 1 ? mapping.accept(this) : scalar.accept(this);
  }

  /** What a group of fields is called. */
  private static final class NameOf implements ShapeVisitor<String> {

    @Override
    public String single(Single kind) {
      return "";
    }

    @Override
    public String word(List<String> words) {
      return "";
    }

    @Override
    public String list(Shape<?> element, boolean orSingle) {
      return "";
    }

    @Override
    public String map(Shape<?> element) {
      return "";
    }

    @Override
    public String mapping(String name, List<Field<?>> fields) {
      return name;
    }

    @Override
    public String either(Shape<?> scalar, Shape<?> mapping) {
      return "";
    }
  }
}
