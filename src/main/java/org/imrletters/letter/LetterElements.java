package org.imrletters.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Says which elements of {@link ElementType} the blocks of a letter are, with their attributes as HTML has them, for
 * whoever writes elements down in a form of their own.
 *
 * @param <N> an element or words, written
 */
public abstract class LetterElements<N> implements Block.Visitor<N>, Inline.Visitor<N> {

  /** An element around others that stand on lines of their own. */
  protected abstract N element(ElementType type, Map<String, String> attributes, List<N> content);

  /** An element around words, or around nothing. */
  protected N line(ElementType type, Map<String, String> attributes, List<N> content) {
    return element(type, attributes, content);
  }

  /** Words of one face. */
  protected abstract N text(String words);

  /** The attributes of a picture besides what is said of it. */
  protected abstract Map<String, String> picture(Image image);

  /** The words of a block as they are to be written. */
  protected List<Inline> written(List<Inline> words) {
    return words;
  }

  /** Attributes, each a name and its value, of which those without a value are left out. */
  protected static Map<String, String> attributes(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (!namesAndValues[i + 1].isEmpty()) {
        attributes.put(namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return attributes;
  }

  /** The text with every character that HTML and XML read as markup, in words or in a quoted attribute, as its name. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  /** These blocks, from the first to the last. */
  public List<N> all(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  @Override
  public N heading(Block.Heading heading) {
    return heading(heading, "");
  }

  /** A heading that others can point at by its id; empty for none. */
  public N heading(Block.Heading heading, String id) {
    return words(heading.type(), attributes("id", id, "class", heading.style()), heading.words());
  }

  @Override
  public N paragraph(Block.Paragraph paragraph) {
    return words(paragraph.type(), attributes("class", paragraph.style()), paragraph.words());
  }

  @Override
  public N points(Block.Points points) {
    Map<String, String> attributes = attributes("class", points.style(), "type", points.lettered() ? "a" : "", "start",
        points.first() == 1 ? "" : Integer.toString(points.first()));
    return element(points.type(), attributes, points.items().stream().map(this::item).toList());
  }

  private N item(List<Block> blocks) {
    return Block.onlyWords(blocks)
        .map(words -> words(ElementType.POINT, Map.of(), words))
        .orElseGet(() -> element(ElementType.POINT, Map.of(), all(blocks)));
  }

  /** Rows at the head that name columns stand at the head of each page that the table is on. */
  @Override
  public N table(Block.Table table) {
    List<N> heads = new ArrayList<>();
    List<N> body = new ArrayList<>();
    List<Cell> names = List.of();
    for (int i = 0; i < table.rows().size(); i++) {
      List<Cell> row = table.rows().get(i);
      names = Cell.nameColumns(table.rows(), i) ? row : names;
      boolean head = Cell.areHeads(row);
      (head && body.isEmpty() ? heads : body).add(row(row, head ? List.of() : names));
    }
    List<N> parts = new ArrayList<>();
    if (!heads.isEmpty()) {
      parts.add(element(ElementType.TABLE_HEAD, Map.of(), heads));
    }
    if (!body.isEmpty()) {
      parts.add(element(ElementType.TABLE_BODY, Map.of(), body));
    }
    return element(table.type(), attributes("class", table.style()), parts);
  }

  /** A row, with what its columns are called, for where they do not stand below their names. */
  private N row(List<Cell> row, List<Cell> names) {
    return element(ElementType.ROW, Map.of(), IntStream.range(0, row.size()).mapToObj(i -> {
      ElementType type = row.get(i).type(row);
      String column = i < names.size() ? Inline.plain(names.get(i).words()).replace('\n', ' ').strip() : "";
      return words(type, attributes("scope", type.scope(), "data-column", column), row.get(i).words());
    }).toList());
  }

  @Override
  public N quote(Block.Quote quote) {
    return element(quote.type(), attributes("class", quote.style()), all(quote.blocks()));
  }

  /** What the picture shows is written even where nothing is said: without it a screen reader would spell its address. */
  @Override
  public N figure(Block.Figure figure) {
    Map<String, String> attributes = new LinkedHashMap<>(Map.of("alt", figure.alt()));
    attributes.putAll(picture(figure.image()));
    return element(figure.type(), attributes("class", figure.style()),
        List.of(line(ElementType.PICTURE, attributes, List.of())));
  }

  private N words(ElementType type, Map<String, String> attributes, List<Inline> words) {
    Map<String, String> all = new LinkedHashMap<>(attributes);
    all.putAll(attributes("lang", Inline.language(words)));
    List<N> content = new ArrayList<>();
    for (Inline.Passage passage : Inline.passages(written(words))) {
      List<N> parts = passage.parts().stream().map(part -> part.accept(this)).toList();
      Map<String, String> its = attributes("href", passage.link(), "lang", passage.language());
      content.addAll(its.isEmpty() ? parts
          : List.of(line(passage.link().isEmpty() ? ElementType.PASSAGE : ElementType.LINK, its, parts)));
    }
    return line(type, all, content);
  }

  @Override
  public N run(Inline.Run run) {
    N words = text(run.text());
    N emphasized = run.emphasized() ? line(ElementType.EMPHASIS, Map.of(), List.of(words)) : words;
    return run.strong() ? line(ElementType.STRONG, Map.of(), List.of(emphasized)) : emphasized;
  }

  @Override
  public N lineBreak(Inline.Break end) {
    return line(ElementType.LINE_BREAK, Map.of(), List.of());
  }
}
