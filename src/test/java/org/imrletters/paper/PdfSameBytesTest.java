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
import org.imrletters.letter.Letter;
import org.junit.jupiter.api.Test;

class PdfSameBytesTest {

  private static final Letter LETTER = PdfSamples.whole(3);

  @Test
  void aLetterGivesTheSameBytesTwiceAndFromAnyRenderer() {
    PdfRenderer renderer = PdfSamples.renderer();
    byte[] first = renderer.render(LETTER);
    assertArrayEquals(first, renderer.render(LETTER));
    assertArrayEquals(first, PdfSamples.renderer().render(LETTER));
  }

  @Test
  void otherLettersBeforeAndBesideItChangeNothing() throws Exception {
    PdfRenderer renderer = PdfSamples.renderer();
    byte[] alone = renderer.render(LETTER);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<byte[]> same = () -> renderer.render(LETTER);
      Callable<byte[]> other = () -> renderer.render(PdfSamples.whole(2));
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
    byte[] here = PdfSamples.renderer().render(LETTER);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertArrayEquals(here, PdfSamples.renderer().render(LETTER));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertArrayEquals(here, PdfSamples.renderer().render(LETTER));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherLetterGetsAnotherId() {
    PdfRenderer renderer = PdfSamples.renderer();
    byte[] one = renderer.render(PdfSamples.letter(PdfSamples.heading(1, "ONE")));
    byte[] two = renderer.render(PdfSamples.letter(PdfSamples.heading(1, "TWO")));
    assertFalse(Arrays.equals(PdfFile.id(one), PdfFile.id(two)));
    assertArrayEquals(PdfFile.id(one), PdfFile.id(renderer.render(PdfSamples.letter(PdfSamples.heading(1, "ONE")))));
  }
}
