package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.junit.jupiter.api.Test;

class PdfSameBytesTest {

  private static final Letter LETTER = PdfSamples.whole(3);

  @Test
  void aLetterGivesTheSameBytesTwiceAndFromAnyRenderer() {
    PdfRenderer renderer = PdfSamples.renderer();
    byte[] first = renderer.print(LETTER, Imprint.NONE).bytes();
    assertArrayEquals(first, renderer.print(LETTER, Imprint.NONE).bytes());
    assertArrayEquals(first, PdfSamples.renderer().print(LETTER, Imprint.NONE).bytes());
  }

  @Test
  void otherLettersBeforeAndBesideItChangeNothing() throws Exception {
    PdfRenderer renderer = PdfSamples.renderer();
    byte[] alone = renderer.print(LETTER, Imprint.NONE).bytes();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<byte[]> same = () -> renderer.print(LETTER, Imprint.NONE).bytes();
      Callable<byte[]> other = () -> renderer.print(PdfSamples.whole(2), Imprint.NONE).bytes();
      List<Future<byte[]>> files = threads
          .invokeAll(Stream.generate(() -> List.of(same, other)).limit(8).flatMap(List::stream).toList());
      for (int i = 0; i < files.size(); i += 2) {
        assertArrayEquals(alone, files.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void localeAndTimeZoneChangeNothing() {
    byte[] here = PdfSamples.renderer().print(LETTER, Imprint.NONE).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertArrayEquals(here, PdfSamples.renderer().print(LETTER, Imprint.NONE).bytes());
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertArrayEquals(here, PdfSamples.renderer().print(LETTER, Imprint.NONE).bytes());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherLetterGetsAnotherId() {
    PdfRenderer renderer = PdfSamples.renderer();
    byte[] one = renderer.print(PdfSamples.letter(PdfSamples.heading(1, "ONE")), Imprint.NONE).bytes();
    byte[] two = renderer.print(PdfSamples.letter(PdfSamples.heading(1, "TWO")), Imprint.NONE).bytes();
    assertFalse(Arrays.equals(PdfFile.id(one), PdfFile.id(two)));
    assertArrayEquals(PdfFile.id(one),
        PdfFile.id(renderer.print(PdfSamples.letter(PdfSamples.heading(1, "ONE")), Imprint.NONE).bytes()));
  }
}
