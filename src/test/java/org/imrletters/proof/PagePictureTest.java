package org.imrletters.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PagePictureTest {

  @Test
  void aPictureInGraysOrColorsSurvivesItsFile() throws IOException {
    int[] grays = {0, 0x7f7f7f, 0xffffff, 0x010101};
    int[] colors = {0xff0000, 0x00fe01, 0, 0x123456};
    for (int[] rgb : List.of(grays, colors)) {
      PagePicture read = PagePicture.read(new PagePicture(2, rgb).png());
      assertEquals(List.of(2, 2), List.of(read.width(), read.height()));
      assertEquals(Arrays.stream(rgb).boxed().toList(),
          List.of(read.at(0, 0), read.at(1, 0), read.at(0, 1), read.at(1, 1)));
    }
  }

  @Test
  void graysTakeLessRoomThanColors() {
    int[] grays = new int[10_000];
    int[] colors = new int[10_000];
    Arrays.setAll(grays, i -> 0x010101 * (i * 31 % 256));
    Arrays.setAll(colors, i -> grays[i] ^ 1);
    assertTrue(new PagePicture(100, grays).png().length < new PagePicture(100, colors).png().length);
  }

  @Test
  void whatIsTransparentStandsOnWhite() throws IOException {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x00ff0000);
    image.setRGB(1, 0, 0x80000000);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", file);
    PagePicture read = PagePicture.read(file.toByteArray());
    assertEquals(List.of(0xffffff, 0x7f7f7f), List.of(read.at(0, 0), read.at(1, 0)));
  }

  @Test
  void whatIsNoPictureIsRefused() {
    byte[] whole = new PagePicture(2, new int[]{0, 1, 2, 3}).png();
    for (byte[] file : List.of(new byte[0], new byte[]{1, 2, 3}, Arrays.copyOf(whole, 40))) {
      assertThrows(IOException.class, () -> PagePicture.read(file));
    }
  }

  @Test
  void aPictureThatSaysItIsHugeIsRefusedBeforeItIsMade() {
    byte[] huge = new PagePicture(2, new int[]{0, 1, 2, 3}).png();
    for (int i : new int[]{17, 21}) {
      huge[i] = 1; // 65,538 pixels wide, and high
    }
    CRC32 sum = new CRC32();
    sum.update(huge, 12, 17);
    for (int i = 0; i < 4; i++) {
      huge[29 + i] = (byte) (sum.getValue() >>> (24 - 8 * i));
    }
    IOException refused = assertThrows(IOException.class, () -> PagePicture.read(huge));
    assertEquals("the picture is much larger than any page, of more than 4 million pixels", refused.getMessage());
  }
}
