package org.imrletters.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.imrletters.proof.PictureDifference.Area;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PictureDifferenceTest {

  private static final String LAST_WORD = "February 6, 2017.";

  private static PagePicture page;

  @BeforeAll
  static void print() throws IOException {
    page = Printed.pictures(LAST_WORD, LAST_WORD).get(0);
  }

  @Test
  void aPageIsTheSameAsItself() throws IOException {
    PagePicture again = Printed.pictures(LAST_WORD, LAST_WORD).get(0);
    assertEquals(List.of(), PictureDifference.between(page, again, Tolerance.NONE).areas());
  }

  @Test
  void aMissingCommaIsSeenAndNothingElse() throws IOException {
    PagePicture withComma = Printed.pictures(LAST_WORD, LAST_WORD + ",").get(0);
    List<Area> areas = PictureDifference.between(withComma, page, Tolerance.STRICT).areas();
    assertEquals(1, areas.size(), areas.toString());
    assertTrue(areas.get(0).right() - areas.get(0).left() <= 16, areas.toString());
  }

  @Test
  void aMissingPeriodIsSeen() throws IOException {
    PagePicture withoutPeriod = Printed.pictures(LAST_WORD, "February 6, 2017").get(0);
    assertFalse(PictureDifference.between(page, withoutPeriod, Tolerance.STRICT).isNothing());
  }

  @Test
  void aPageThatMovedByAPixelIsSeen() {
    for (int[] way : new int[][]{{1, 0}, {0, 1}}) {
      assertFalse(PictureDifference.between(page, moved(page, way[0], way[1]), Tolerance.STRICT).isNothing());
    }
  }

  @Test
  void whatIsFaintAtTheEdgesOfLettersIsNotSeen() {
    PagePicture other = withFaintEdges(page, Tolerance.STRICT.faint());
    assertEquals(List.of(), PictureDifference.between(page, other, Tolerance.STRICT).areas());
    assertFalse(PictureDifference.between(page, other, Tolerance.NONE).isNothing());
  }

  @Test
  void anotherColorIsSeenThoughItIsAsLight() {
    PagePicture red = square(40, 12, 0xff0000);
    PagePicture green = square(40, 12, 0x008200);
    assertFalse(PictureDifference.between(red, green, Tolerance.STRICT).isNothing());
  }

  @Test
  void aChangeOnTheBorderOfTwoSquaresIsSeenWhole() {
    Tolerance onePixel = new Tolerance(0, 8, 1);
    for (int at = 0; at < 16; at++) {
      PagePicture black = square(40, 0, 0);
      PagePicture twoDots = dots(40, at, at + 1);
      assertFalse(PictureDifference.between(black, twoDots, onePixel).isNothing(), "at " + at);
    }
  }

  @Test
  void pagesOfTwoSizesAreNeverTheSame() {
    PagePicture wide = square(41, 0, 0);
    assertEquals(List.of(new Area(0, 0, 41, 40)),
        PictureDifference.between(square(40, 0, 0), wide, Tolerance.STRICT).areas());
  }

  @Test
  void whatIsGoneIsRedAndWhatIsNewIsBlue() {
    PagePicture both = PictureDifference.between(dots(40, 4, 6), dots(40, 5, 6), Tolerance.STRICT.withInk(100))
        .overlaid();
    assertEquals(List.of(0xff0000, 0x0000ff, 0x000000), List.of(both.at(4, 4), both.at(5, 4), both.at(6, 4)));
    assertEquals(0xffffff, both.at(30, 30));
  }

  @Test
  void aToleranceIsWithinReason() {
    for (int square : new int[]{0, 1, 7}) {
      assertThrows(IllegalArgumentException.class, () -> new Tolerance(0, square, 1));
    }
    assertThrows(IllegalArgumentException.class, () -> Tolerance.STRICT.withInk(-1));
  }

  private static PagePicture moved(PagePicture picture, int right, int down) {
    int[] rgb = new int[picture.width() * picture.height()];
    Arrays.setAll(rgb, i -> picture.at(i % picture.width() - right, i / picture.width() - down));
    return new PagePicture(picture.width(), rgb);
  }

  /** Pixels that are neither white nor black, a little lighter or darker. */
  private static PagePicture withFaintEdges(PagePicture picture, int most) {
    Random chance = new Random(7);
    int[] rgb = new int[picture.width() * picture.height()];
    Arrays.setAll(rgb, i -> {
      int gray = picture.at(i % picture.width(), i / picture.width()) & 255;
      int other = gray + (chance.nextBoolean() ? most : -most);
      return 0x010101 * (gray == 0 || gray == 255 ? gray : Math.max(0, Math.min(255, other)));
    });
    return new PagePicture(picture.width(), rgb);
  }

  private static PagePicture square(int width, int side, int color) {
    int[] rgb = new int[width * 40];
    Arrays.setAll(rgb, i -> i % width < side && i / width < side ? color : 0xffffff);
    return new PagePicture(width, rgb);
  }

  /** Two black pixels in the fifth row. */
  private static PagePicture dots(int width, int first, int second) {
    int[] rgb = new int[width * 40];
    Arrays.fill(rgb, 0xffffff);
    rgb[4 * width + first] = 0;
    rgb[4 * width + second] = 0;
    return new PagePicture(width, rgb);
  }
}
