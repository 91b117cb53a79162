package org.imrletters.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.ElementType.Role;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.imrletters.letter.Section;
import org.imrletters.render.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table of a letter's elements says is what templates may write and what HTML shows. */
class ElementTypeTest {

  static Stream<ElementType> written() {
    return Arrays.stream(ElementType.values()).filter(ElementType::isWritten);
  }

  @ParameterizedTest
  @MethodSource("written")
  void standsWhereTheTableSaysAndIsWrittenAsHtmlByThatName(ElementType type) {
    SectionParser.Parsed parsed = SectionParser.parse(before(type) + around(type, element(type)));
    assertEquals(List.of(), parsed.mistakes());
    Block last = parsed.blocks().get(parsed.blocks().size() - 1);
    assertTrue(type.role() != Role.BLOCK || last.type() == type, last.toString());
    Letter letter = new Letter("", "en-US", "", Optional.empty(), Optional.empty(),
        List.of(new Section("s", parsed.blocks())), MarginLine.NONE, MarginLine.NONE, Optional.empty());
    assertTrue(HtmlRenderer.render(letter, "", Optional.empty()).contains("<" + type.tag()), type.tag());
  }

  @ParameterizedTest
  @MethodSource("written")
  void holdsNothingElse(ElementType type) {
    written().filter(other -> !type.holds(other) && !type.held().isEmpty()).forEach(other -> {
      String markup = before(type) + around(type, open(type) + element(other) + "</" + type.tag() + ">");
      assertTrue(!SectionParser.parse(markup).mistakes().isEmpty(), markup);
    });
  }

  /** Headings leave out no level. */
  private static String before(ElementType type) {
    StringBuilder headings = new StringBuilder();
    for (int level = 1; level < type.level(); level++) {
      headings.append(element(ElementType.heading(level)));
    }
    return headings.toString();
  }

  /** Within what may hold it, up to a block. */
  private static String around(ElementType type, String element) {
    if (type.role() == Role.BLOCK) {
      return element;
    }
    ElementType outer = written().filter(other -> other.holds(type) && other.level() == 0).findFirst().orElseThrow();
    return around(outer, open(outer) + element + "</" + outer.tag() + ">");
  }

  private static String element(ElementType type) {
    if (type.held().isEmpty()) {
      return "x<" + type.tag() + "/>x";
    }
    String content = type.held().contains(Role.INLINE) ? "x"
        : written().filter(type::holds).findFirst().map(ElementTypeTest::element).orElseThrow();
    return open(type) + content + "</" + type.tag() + ">";
  }

  private static String open(ElementType type) {
    return "<" + type.tag() + (type.attribute().equals("href") ? " href=\"https://www.dir.ca.gov\"" : "") + ">";
  }
}
