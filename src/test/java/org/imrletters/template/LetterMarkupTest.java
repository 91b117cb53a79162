package org.imrletters.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.imrletters.template.Markup.Kind;
import org.imrletters.template.Markup.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is what it was between tags, and nothing within one. */
class LetterMarkupTest {

  @ParameterizedTest
  @ValueSource(strings = {"Tom & Jerry's \"q\"", "<b>x</b>", "&amp; &lt; &#60; &", "a = b", "pain > 5 and < 8", "]]>",
      "<!-- no -->", "</p>", "=&<>"})
  void betweenTagsItIsTheSameWords(String value) {
    Markup markup = Markup.of(LetterMarkup.FORMAT.escapePlainText(value));
    assertEquals(List.of(), markup.mistakes());
    assertEquals(List.of(new Token(Kind.WORDS, null, value, Attributes.NONE, 0)), markup.tokens());
  }

  @ParameterizedTest
  @ValueSource(strings = {"href=\"https://other.example\"", "href='https://other.example'", "class=\"small\"", ">here",
      "/><b>here</b>", "href"})
  void withinATagItIsRefused(String value) {
    Markup markup = Markup.of("<a " + LetterMarkup.FORMAT.escapePlainText(value) + ">here</a>");
    assertFalse(markup.mistakes().isEmpty());
    assertEquals("", markup.tokens().get(0).attributes().link());
    assertEquals("", markup.tokens().get(0).style());
  }
}
