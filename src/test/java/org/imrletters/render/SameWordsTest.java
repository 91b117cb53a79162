package org.imrletters.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameWordsTest {

  @ParameterizedTest
  @ValueSource(ints = {20, 25, 40, 64, 80, 1000})
  void plainTextSaysTheWordsOfTheLetterInTheirOrder(int columns) {
    String text = TextRenderer.render(Letters.whole(), columns);
    assertEquals(PlainWords.withMarks(Letters.whole()), PlainWords.withoutSpace(text));
  }

  @Test
  void htmlSaysTheWordsOfTheLetterInTheirOrder() throws Exception {
    Page page = Page.of(HtmlRenderer.render(Letters.whole(), "p { margin: 0 }", Optional.empty()));
    assertEquals(PlainWords.of(Letters.whole()), PlainWords.withoutSpace(page.text("/html/body")));
  }
}
