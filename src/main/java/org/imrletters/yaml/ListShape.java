package org.imrletters.yaml;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.yaml.YamlNode.Scalar;
import org.imrletters.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

/** See {@link Shape#list} and {@link Shape#oneOrMore}. */
record ListShape<T>(Shape<T> element, boolean orSingle) implements Shape<List<T>> {

  @Override
  public String words() {
    return orSingle ? element.words() + " or a list of them" : "a list";
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.list(element, orSingle);
  }

  @Override
  public String advice() {
    return orSingle ? Shape.super.advice() : "start each entry on a line of its own with '- '";
  }

  @Override
  public @Nullable List<T> read(YamlNode node, ProblemList problems) {
    if (node instanceof Sequence sequence) {
      return entries(sequence.entries(), problems);
    }
    List<String> parts = node instanceof Scalar scalar ? parts(scalar) : List.of();
    if (parts.size() > 1) {
      return problems.error("wrong-type", node, "several of a list are typed as one text",
          "did you mean [" + String.join(", ", parts) + "]?");
    }
    return orSingle ? entries(List.of(node), problems) : problems.wrongType(this, node);
  }

  /** The entries, where a list of words or dates is typed as one text; none where it may be what it is. */
  private List<String> parts(Scalar scalar) {
    List<String> parts = Stream.of(scalar.text().split("[,;]|\\band\\b")).map(String::strip).toList();
    boolean list = parts.size() > 1 && !reads(scalar, scalar.text())
        && parts.stream().allMatch(part -> reads(scalar, part));
    return list ? parts : List.of();
  }

  private boolean reads(Scalar scalar, String part) {
    Scalar alone = new Scalar(part, YamlNode.Style.PLAIN, scalar.start(), scalar.end());
    ProblemList unheard = new ProblemList(SourceFile.unchecked(" ".repeat(scalar.end()), ""));
    return element.read(alone, unheard) != null;
  }

  @Override
  public Tree tree(List<T> value, boolean whole) {
    return new Tree.Entries(value.stream().map(entry -> element.tree(entry, whole)).toList(), value);
  }

  @Override
  public List<T> blank() {
    return List.of();
  }

  /** A list with a wrong entry for which nothing stands in is no list: whoever counts its entries would count wrong. */
  private @Nullable List<T> entries(List<YamlNode> nodes, ProblemList problems) {
    List<T> read = IntStream.range(0, nodes.size())
        .mapToObj(i -> problems.at(i, () -> element.readOrBlank(nodes.get(i), problems)))
        .filter(Objects::nonNull)
        .toList();
    return read.size() == nodes.size() ? read : null;
  }
}
