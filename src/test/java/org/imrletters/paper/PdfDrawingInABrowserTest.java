package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A drawing looks on paper, as Poppler shows that, as it does in Chromium. PDFBox draws slanted lines of one width. */
class PdfDrawingInABrowserTest {

  private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
      Path.of("/usr/bin/google-chrome"));

  private static final Path POPPLER = Path.of("/usr/bin/pdftoppm");

  private static final Routes ROUTES = Routes.of("body { font-family: 'Letter Serif'; } figure { margin: 0 }");

  /** In dots of both pictures: an inch of the page's margin, and the drawing's width. */
  private static final int MARGIN = 96;

  private static final int WIDTH = 600;
  private static final int HEIGHT = 400;

  /** How far apart colors may be, of 255: edges are smoothed otherwise. */
  private static final int FAINT = 32;

  /** How many dots of nearly half a million may be further apart: the tips of points. */
  private static final int MOST_OTHER = 20;

  @TempDir
  private Path place;

  @TestFactory
  Stream<DynamicTest> looksAsABrowserShowsIt() throws IOException {
    Path browser = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
    Assumptions.assumeTrue(browser != null && Files.isExecutable(POPPLER),
        "there is no Chromium, or no Poppler: drawings are not compared");
    return PdfDrawingTest.samples()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), file.toUri(), () -> {
          BufferedImage shown = shown(browser, file);
          BufferedImage page = page(ROUTES.own(PdfDrawingTest.letter(file)));
          int other = other(page, shown) + other(shown, page);
          assertTrue(other <= MOST_OTHER, other + " dots look otherwise");
        }));
  }

  private BufferedImage page(byte[] pdf) throws Exception {
    Path file = Files.write(place.resolve("page.pdf"), pdf);
    run(POPPLER.toString(), "-r", "96", "-png", "-singlefile", file.toString(), place.resolve("page").toString());
    return ImageIO.read(place.resolve("page.png").toFile()).getSubimage(MARGIN, MARGIN, WIDTH, HEIGHT);
  }

  private void run(String... command) throws Exception {
    Process running = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(place.resolve("log.txt").toFile())
        .start();
    assertTrue(running.waitFor(3, TimeUnit.MINUTES), command[0] + " ends");
  }

  private BufferedImage shown(Path browser, Path drawing) throws Exception {
    Path page = Files.writeString(place.resolve("page.html"), "<!DOCTYPE html><body style='margin: 0'><img src='"
        + drawing.toUri() + "' style='display: block; width: " + WIDTH + "px'>");
    Path picture = place.resolve("picture.png");
    run(browser.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--disable-background-networking", "--hide-scrollbars", "--user-data-dir=" + place.resolve("profile"),
        "--window-size=" + WIDTH + ",600", "--screenshot=" + picture, page.toUri().toString());
    return ImageIO.read(picture.toFile()).getSubimage(0, 0, WIDTH, HEIGHT);
  }

  /** How many dots of one picture lie outside of what the other has around the same place. */
  private static int other(BufferedImage one, BufferedImage two) {
    int other = 0;
    for (int y = 1; y < HEIGHT - 1; y++) {
      for (int x = 1; x < WIDTH - 1; x++) {
        int color = one.getRGB(x, y);
        other += color == two.getRGB(x, y) || isAmong(two.getRGB(x - 1, y - 1, 3, 3, null, 0, 3), color) ? 0 : 1;
      }
    }
    return other;
  }

  private static boolean isAmong(int[] around, int color) {
    for (int shift = 0; shift <= 16; shift += 8) {
      int channel = shift;
      IntSummaryStatistics there = Arrays.stream(around).map(rgb -> rgb >> channel & 0xFF).summaryStatistics();
      int here = color >> channel & 0xFF;
      if (here < there.getMin() - FAINT || here > there.getMax() + FAINT) {
        return false;
      }
    }
    return true;
  }
}
