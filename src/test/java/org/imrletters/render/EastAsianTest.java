package org.imrletters.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imrletters.letter.EastAsian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EastAsianTest {

  @ParameterizedTest
  @ValueSource(strings = {"針灸", "腰が", "。鍼", "、長", "」と", "a針", "針a", "針(", "🙂針", "🙂😐", "と「", "🙂a", "𠮷野", "年3"})
  void aLineMayEndAmongThem(String two) {
    assertTrue(mayBreak(two));
  }

  @ParameterizedTest
  @ValueSource(strings = {"針。", "針、", "針」", "針）", "針)", "針,", "針.", "針”", "なっ", "ナッ", "チャ", "ター", "人々", "「腰", "（腰",
      "(針", "“針", "-針", "針-", "👍🏽", "針\u00a0", "\u00a0針", "ab", "a-", "한국", "针：", "！？", "か\u3099"})
  void noLineEndsBeforeWhatClosesNorBehindWhatOpens(String two) {
    assertFalse(mayBreak(two));
  }

  @Test
  void textIsFilledAmongThemAndEachTakesTwoColumns() {
    prints("針灸針灸針灸針灸針灸\n針灸\n", "針灸針灸針灸針灸針灸針灸");
    prints("a針灸針灸針灸針灸針\n灸針灸 b\n", "a針灸針灸針灸針灸針灸針灸 b");
    prints("針灸針灸針灸針灸針\n灸。針\n", "針灸針灸針灸針灸針灸。針");
    prints("針灸針灸針灸針灸針\n「灸」\n", "針灸針灸針灸針灸針「灸」");
    prints("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂\n🙂\n", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂");
  }

  @Test
  void aSpaceAmongThemStaysWhereTheLineGoesOn() {
    prints("針灸 針灸 針灸 針灸\n針\n", "針灸 針灸 針灸 針灸 針");
    prints("takes 10 mg 針灸 two\nthree\n", "takes 10 mg 針灸 two three");
  }

  private static void prints(String expected, String words) {
    assertEquals(expected, TextRenderer.render(Letters.letter(Letters.paragraph(words)), 20));
  }

  private static boolean mayBreak(String two) {
    int second = two.offsetByCodePoints(0, 1);
    return EastAsian.mayBreak(two.codePointAt(0), two.codePointAt(second));
  }
}
