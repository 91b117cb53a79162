package org.imrletters.golden.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Folder;
import org.imrletters.golden.Suite;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as Chromium sees it. */
class HtmlReportInABrowserTest {

  private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
      Path.of("/usr/bin/google-chrome"));

  @TempDir
  private Path place;

  @BeforeAll
  static void aBrowserIsHere() {
    Assumptions.assumeTrue(chromium().findFirst().isPresent(), "there is no Chromium: reports are not looked at");
  }

  private static Stream<Path> chromium() {
    return PLACES.stream().filter(Files::isExecutable);
  }

  @Test
  void itsStyleAndItsPicturesPassItsOwnPolicy() throws Exception {
    Suite suite = Suite.in(place.resolve("letters")).comparing(Facet.TEXT, Facet.PDF_PAGES);
    Results.ofEveryKind(place.resolve("letters"), suite);
    String page = Results.of(suite).html();
    assertTrue(seen(page).contains("<h3>changed in 1 letter (pdf-pages)</h3>"));
    assertEquals(List.of(), refusals());
    seen(page.replace("<style>", "<style> "));
    assertEquals(1, refusals().size(), "a style that is not the one of the policy is told");
  }

  @Test
  void nothingIsFetchedWhateverALetterSays() throws Exception {
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      AtomicInteger calls = new AtomicInteger();
      listening(listener, calls);
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x.png";
      seen("<!DOCTYPE html><title>t</title><img src=\"" + address + "\">");
      assertTrue(calls.get() > 0, "a page that asks is heard");
      calls.set(0);
      Suite suite = Suite.in(place.resolve("letters"));
      Folder folder = Results.ofEveryKind(place.resolve("letters"), suite);
      String bait = "<img src='" + address + "'><script src='" + address + "'></script><style>@import '" + address
          + "';</style>";
      folder.write("changed.approved.txt", folder.read("changed.approved.txt").replace("Films", bait));
      String seen = seen(Results.of(suite).html());
      assertTrue(seen.contains("&lt;img src='" + address), seen);
      assertEquals(0, calls.get());
      // And if a letter's words were markup after all, the policy of the page would still hold.
      seen(Results.of(suite).html().replace("&lt;", "<").replace("&gt;", ">"));
      assertEquals(0, calls.get());
    }
  }

  private static void listening(ServerSocket listener, AtomicInteger calls) {
    Thread thread = new Thread(() -> {
      while (!listener.isClosed()) {
        try {
          Socket call = listener.accept();
          calls.incrementAndGet();
          call.close();
        } catch (IOException closed) {
          return;
        }
      }
    });
    thread.setDaemon(true);
    thread.start();
  }

  /** What a browser makes of the page. */
  private String seen(String page) throws IOException, InterruptedException {
    Path file = Files.writeString(place.resolve("page.html"), page);
    Path shown = place.resolve("shown.html");
    Process browser = new ProcessBuilder(chromium().findFirst().orElseThrow().toString(), "--headless", "--no-sandbox",
        "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--enable-logging=stderr",
        "--user-data-dir=" + place.resolve("profile"), "--dump-dom", file.toUri().toString())
        .redirectOutput(shown.toFile())
        .redirectError(log().toFile())
        .start();
    browser.getOutputStream().close();
    assertTrue(browser.waitFor(3, TimeUnit.MINUTES), "the browser ends");
    return Files.readString(shown, StandardCharsets.UTF_8);
  }

  private List<String> refusals() throws IOException {
    return new String(Files.readAllBytes(log()), StandardCharsets.UTF_8).lines()
        .filter(line -> line.contains("Content Security Policy"))
        .toList();
  }

  private Path log() {
    return place.resolve("log.txt");
  }
}
