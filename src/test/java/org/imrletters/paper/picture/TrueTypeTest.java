package org.imrletters.paper.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrueTypeTest {

  private static final byte[] SOUND = FontSamples.symbols();

  @Test
  void aSoundFontPasses() throws FileMistake {
    TrueType.check(ByteBuffer.wrap(SOUND));
    TrueType.check(ByteBuffer.wrap(FontSamples.cjk()));
  }

  @Test
  void aTableOfCharactersThatIsNotUsedIsPassedOver() {
    // A table before the one that is used, for an old system and in a form that no one reads.
    int map = FontSamples.table(SOUND, "cmap");
    int count = ByteBuffer.wrap(SOUND).getShort(map + 2);
    assertTrue(count > 1, "it has several");
    byte[] all = SOUND;
    for (int i = 0; i < count; i++) {
      assertTrue(passes(withoutUse(SOUND, map, i)), "another one serves");
      all = withoutUse(all, map, i);
    }
    assertFalse(passes(all), "one of them is needed");
  }

  private static byte[] withoutUse(byte[] font, int map, int table) {
    byte[] changed = font.clone();
    ByteBuffer bytes = ByteBuffer.wrap(changed);
    int form = map + bytes.getInt(map + 4 + 8 * table + 4);
    bytes.putInt(map + 4 + 8 * table, 3 << 16 | 5).putShort(form, (short) 2).putShort(form + 2, (short) -1);
    return changed;
  }

  @Test
  void beginsAsFontsOfApplesSystemsDo() {
    byte[] changed = SOUND.clone();
    ByteBuffer.wrap(changed).putInt(0, 0x74727565);
    check(changed);
  }

  /** Debian's packages fonts-nanum, fonts-unfonts-core and fonts-baekmuk, where they are installed. */
  @ParameterizedTest
  @ValueSource(strings = {"nanum/NanumGothic.ttf", "nanum/NanumMyeongjo.ttf", "unfonts-core/UnBatang.ttf",
      "baekmuk/batang.ttf"})
  void fontsOfKoreaPass(String name) throws IOException {
    Path font = Path.of("/usr/share/fonts/truetype", name);
    assumeTrue(Files.exists(font), "the Debian package of " + name + " is not installed");
    check(Files.readAllBytes(font));
  }

  @Test
  void isBrokenWhereverItIsCutOff() {
    // The last bytes fill up a word, and are none of any table's.
    for (int length = 0; length < SOUND.length - 3; length++) {
      assertEquals("broken-font", code(Arrays.copyOf(SOUND, length)), "cut at " + length);
    }
  }

  @Test
  void isRefusedWhereItIsLargerThanALetterNeeds() {
    assertEquals("file-too-large", code(new byte[TrueType.LARGEST + 1]));
  }

  @Test
  void isRefusedAsItsMakerWants() {
    int leave = FontSamples.table(SOUND, "OS/2") + 8;
    for (int forbidden : new int[]{2, 0x100, 0x104, 0x200, 0x208}) {
      assertEquals("font-not-embeddable", code(with(leave, (short) forbidden)), Integer.toHexString(forbidden));
    }
    for (int permitted : new int[]{0, 4, 8}) {
      check(with(leave, (short) permitted));
    }
  }

  @Test
  void isBrokenWhereItsTablesContradictEachOther() {
    int glyphs = FontSamples.table(SOUND, "maxp") + 4;
    assertEquals("broken-font", code(with(glyphs, (short) 0)));
    assertEquals("broken-font", code(with(glyphs, (short) 500)));
    assertEquals("broken-font", code(with(FontSamples.table(SOUND, "head") + 18, (short) 3)));
    assertEquals("broken-font", code(with(FontSamples.table(SOUND, "hhea") + 34, (short) 0)));
    assertEquals("broken-font", code(with(FontSamples.table(SOUND, "hmtx"), (short) -1)));
    assertEquals("broken-font", code(with(FontSamples.table(SOUND, "loca") + 2, (short) -1)));
  }

  @Test
  void anOutlineOfItselfIsNone() {
    // The first outline becomes one that is put together of the first.
    byte[] circular = SOUND.clone();
    ByteBuffer.wrap(circular)
        .putShort(FontSamples.table(SOUND, "glyf"), (short) -1)
        .putShort(FontSamples.table(SOUND, "glyf") + 10, (short) 0)
        .putShort(FontSamples.table(SOUND, "glyf") + 12, (short) 0);
    assertEquals("broken-font", code(circular));
  }

  @Test
  void whateverIsInAFileItPassesOrIsToldAndNothingElse() {
    Random random = new Random(11);
    int passed = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] changed = SOUND.clone();
      for (int k = random.nextInt(3); k >= 0; k--) {
        changed[random.nextInt(random.nextBoolean() ? 400 : changed.length)] = (byte) random.nextInt();
      }
      passed += passes(changed) ? 1 : 0;
    }
    assertTrue(passed > 300 && passed < 2_700, passed + " passed");
  }

  private static boolean passes(byte[] font) {
    try {
      TrueType.check(ByteBuffer.wrap(font));
      return true;
    } catch (FileMistake told) {
      return false;
    }
  }

  private static byte[] with(int at, short value) {
    byte[] changed = SOUND.clone();
    ByteBuffer.wrap(changed).putShort(at, value);
    return changed;
  }

  private static void check(byte[] font) {
    assertTrue(passes(font));
  }

  private static String code(byte[] font) {
    return assertThrows(FileMistake.class, () -> TrueType.check(ByteBuffer.wrap(font))).code();
  }
}
