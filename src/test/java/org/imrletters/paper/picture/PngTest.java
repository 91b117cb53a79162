package org.imrletters.paper.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PngTest {

  private static final byte[] SOUND = PngSamples.picture(6, 8);

  @ParameterizedTest
  @CsvSource({"0, 1, GRAY", "0, 16, GRAY", "2, 8, RGB", "3, 2, PALETTE", "4, 8, GRAY_ALPHA", "6, 16, RGB_ALPHA"})
  void saysWhatItIs(int color, int bits, Png.Color expected) throws FileMistake {
    Png png = Png.read(PngSamples.picture(color, bits));
    assertEquals(13, png.width());
    assertEquals(11, png.height());
    assertEquals(bits, png.bits());
    assertEquals(expected, png.color());
  }

  @Test
  void givesItsRowsWithTheirFiltersUndone() throws FileMistake {
    byte[] rows = {0, 10, 20, 1, 5, 5, 2, 1, 1, 3, 4, 4, 4, 1, 1};
    byte[] file = PngSamples.file(PngSamples.header(2, 5, 8, 0, 0), PngSamples.dots(rows), PngSamples.end());
    List<byte[]> read = new ArrayList<>();
    Png.read(file).eachRow((row, y) -> read.add(y, row.clone()));
    assertArrayEquals(new byte[][]{{10, 20}, {5, 10}, {6, 11}, {7, 13}, {8, 14}}, read.toArray(byte[][]::new));
  }

  @Test
  void isBrokenWhereverItIsCutOff() {
    for (int length = 0; length < SOUND.length; length++) {
      assertEquals("broken-image", code(Arrays.copyOf(SOUND, length)));
    }
  }

  @Test
  void isBrokenWhereverAByteOfItIsDamaged() {
    for (int place = 0; place < SOUND.length; place++) {
      byte[] damaged = SOUND.clone();
      damaged[place] ^= 0x55;
      assertThrows(FileMistake.class, () -> Png.read(damaged));
    }
  }

  static Stream<byte[]> broken() {
    byte[] header = PngSamples.header(2, 2, 8, 0, 0);
    byte[] end = PngSamples.end();
    return Stream.of(PngSamples.file(PngSamples.dots(new byte[6]), end), PngSamples.file(header, end),
        PngSamples.file(header, PngSamples.dots(new byte[5]), end),
        PngSamples.file(header, PngSamples.dots(new byte[7]), end),
        PngSamples.file(header, PngSamples.dots(new byte[]{9, 0, 0, 0, 0, 0}), end),
        PngSamples.file(header, PngSamples.chunk("tRNS", new byte[1]), PngSamples.dots(new byte[6]), end),
        PngSamples.file(PngSamples.header(2, 2, 4, 2, 0), PngSamples.dots(new byte[6]), end),
        PngSamples.file(PngSamples.header(2, 2, 8, 3, 0), PngSamples.dots(new byte[6]), end),
        PngSamples.file(PngSamples.header(0, 2, 8, 0, 0), PngSamples.dots(new byte[6]), end),
        PngSamples.file(PngSamples.header(-1, 2, 8, 0, 0), PngSamples.dots(new byte[6]), end));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void isBrokenWhereItsPartsContradictEachOther(byte[] file) {
    assertEquals("broken-image", code(file));
  }

  @Test
  void isRefusedWhereItUnpacksToMoreThanALetterNeeds() {
    byte[] bomb = PngSamples.file(PngSamples.header(60_000, 60_000, 8, 6, 0), PngSamples.end());
    assertEquals("image-too-large", code(bomb));
    byte[] square = PngSamples.file(PngSamples.header(4_000, 1_001, 8, 6, 0), PngSamples.end());
    assertEquals("image-too-large", code(square));
    assertEquals("image-too-large", code(new byte[Png.LARGEST + 1]));
  }

  @Test
  void unpacksNoMoreThanItSays() {
    byte[] bomb = PngSamples.file(PngSamples.header(1, 1, 8, 0, 0), PngSamples.dots(new byte[50_000_000]),
        PngSamples.end());
    assertEquals("broken-image", code(bomb));
  }

  @Test
  void isRefusedWhereItIsInterlacedOrNeedsWhatIsNotKnown() {
    byte[] dots = PngSamples.dots(new byte[6]);
    assertEquals("unsupported-image", code(PngSamples.file(PngSamples.header(2, 2, 8, 0, 1), dots, PngSamples.end())));
    byte[] unknown = PngSamples.chunk("NEWs", new byte[1]);
    assertEquals("unsupported-image",
        code(PngSamples.file(PngSamples.header(2, 2, 8, 0, 0), unknown, dots, PngSamples.end())));
  }

  private static String code(byte[] file) {
    return assertThrows(FileMistake.class, () -> Png.read(file)).code();
  }
}
