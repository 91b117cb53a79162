package org.imrletters.paper.docx;

import java.util.List;
import java.util.Map;
import org.imrletters.letter.Block;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Image;
import org.imrletters.letter.Letter;
import org.imrletters.letter.LetterElements;
import org.imrletters.letter.Ties;
import org.imrletters.paper.docx.DocxElements.Node;
import org.imrletters.paper.style.Styled;
import org.imrletters.paper.style.Styled.Siblings;
import org.jspecify.annotations.Nullable;

/** Makes the blocks of a letter the elements that style sheets speak of, each with what stands in it. */
final class DocxElements extends LetterElements<Node> {

  /**
   * An element, or words.
   *
   * @param type which element it is; of words null
   * @param block what it is made of; null for a part of a block
   */
  record Node(@Nullable ElementType type, Map<String, String> attributes, List<Node> content, String words,
      @Nullable Block block) {

    /** Whether it is one paragraph. */
    boolean isOfWords() {
      return type != null && type.holds(ElementType.STRONG)
          && content.stream().noneMatch(each -> each.type != null && each.type.role() == ElementType.Role.BLOCK);
    }

    /** It among its neighbors, with its look. */
    Styled among(Siblings siblings) {
      return siblings.next(type == null ? "" : type.tag(), attribute("class", ""));
    }

    String attribute(String name, String otherwise) {
      return attributes.getOrDefault(name, otherwise);
    }

    /** All rows of a table, those that name its columns first. */
    Node rows() {
      return new Node(ElementType.TABLE_BODY, Map.of(),
          content.stream().flatMap(part -> part.content().stream()).toList(), "", null);
    }

    /** How many elements in it have looks; words have that of what is around them. */
    int looks() {
      return (int) content.stream().filter(each -> each.type != null).count();
    }
  }

  /** What is printed of a letter. */
  Node body(Letter letter) {
    List<Node> sections = letter.sections()
        .stream()
        .map(section -> element(ElementType.SECTION, Map.of("class", section.name()), all(section.blocks())))
        .toList();
    return element(ElementType.BODY, Map.of(), List.of(element(ElementType.MAIN, Map.of(), sections)));
  }

  @Override
  protected Node element(ElementType type, Map<String, String> attributes, List<Node> content) {
    return new Node(type, attributes, content, "", null);
  }

  @Override
  protected Node text(String words) {
    return new Node(null, Map.of(), List.of(), Ties.held(words), null);
  }

  @Override
  protected Map<String, String> picture(Image image) {
    return Map.of();
  }

  /** With what each is made of, which says more than its attributes. */
  @Override
  public List<Node> all(List<Block> blocks) {
    return blocks.stream().map(block -> {
      Node made = block.accept(this);
      return new Node(made.type, made.attributes, made.content, "", block);
    }).toList();
  }
}
