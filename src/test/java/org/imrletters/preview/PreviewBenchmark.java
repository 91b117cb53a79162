package org.imrletters.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.imrletters.TemplatePack;
import org.imrletters.golden.Folder;

/**
 * Measures the preview in Chromium: milliseconds from a saved file to its page on the screen, for a case and for a template;
 * until twenty letters of a suite are compared after a change of a sentence; and the heap that is used before and after 500
 * changes. Not a test, as it depends on the machine: {@code java -Xmx256m -cp ... org.imrletters.preview.PreviewBenchmark}, with
 * the options that the script {@code imr} starts Java with.
 */
final class PreviewBenchmark {

  private static final int TIMES = 50;
  private static final int CHANGES = 500;
  private static final int CASES = 20;

  /** Told once the picture of the first page has been put in its place, and the browser has had a frame to paint it. */
  private static final String DRAWN = """
      window.drawn = new Promise(told => new MutationObserver((changes, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => told(String(Date.now())));
      }).observe(document.querySelector('.page'), {attributes: true, attributeFilter: ['data-key']})), 'waiting'
      """;

  private PreviewBenchmark() {}

  public static void main(String[] args) throws Exception {
    Folder folder = new Folder(Files.createTempDirectory("imr-bench").toRealPath());
    String roe = Files.readString(Path.of("fixtures/cli/roe.yaml"));
    for (int i = 0; i < CASES; i++) {
      folder.write("letters/case-" + i + ".yaml", roe);
    }
    TemplatePack.standard().copyTo(folder.path().resolve("pack"));
    folder.write("letters/case-0.yaml", Files.readString(Path.of("fixtures/letters/party-copy.yaml")));
    new Running(folder.path(), Map.of(), "accept letters --pack pack --compare text,pages".split(" ")).ended();
    try (Chromium chromium = Chromium.started(folder.path().resolve("profile"))) {
      String template = folder.read("pack/sections/how-made.ftlx");
      try (Running running = new Running(folder.path(), Map.of(),
          "preview --no-browser letters/case-0.yaml --pack pack".split(" "))) {
        Chromium.Tab tab = opened(chromium, running);
        for (String what : List.of("warm-up", "a template")) {
          measure(tab, folder, "pack/sections/how-made.ftlx", template, "He/she has no affiliation", what);
        }
        measure(tab, folder, "letters/case-0.yaml", folder.read("letters/case-0.yaml"), "year old", "a case");
      }
      try (Running running = new Running(folder.path(), Map.of(),
          "preview --no-browser letters --pack pack".split(" "))) {
        suite(opened(chromium, running), folder, template);
      }
      folder.write("pack/sections/how-made.ftlx", template);
      try (Running running = new Running(folder.path(), Map.of(),
          "preview --no-browser letters/case-0.yaml --pack pack".split(" "))) {
        heap(opened(chromium, running), folder, template);
      }
    }
  }

  private static Chromium.Tab opened(Chromium chromium, Running running) throws Exception {
    Chromium.Tab tab = chromium.open(running.address());
    tab.window(1400, 900, 1, false);
    tab.until("document.querySelector('.page') && document.querySelector('.page').dataset.key");
    return tab;
  }

  private static void measure(Chromium.Tab tab, Folder folder, String file, String text, String words, String what)
      throws Exception {
    List<Long> all = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      tab.eval(DRAWN);
      folder.write(file, text.replace(words, words + " " + what + " " + i));
      long saved = System.currentTimeMillis();
      all.add(Long.parseLong(tab.eval("drawn")) - saved);
    }
    Collections.sort(all);
    System.out.println(
        what + ": median " + all.get(TIMES / 2) + " ms, fastest " + all.get(0) + ", slowest " + all.get(TIMES - 1));
  }

  private static void suite(Chromium.Tab tab, Folder folder, String template) throws Exception {
    List<Long> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int version = Integer.parseInt(tab.eval("survey.version"));
      folder.write("pack/sections/how-made.ftlx", template.replace("He/she has", "The reviewer, no. " + i + ", has"));
      long saved = System.currentTimeMillis();
      tab.until("survey.version > " + version + " && survey.done");
      all.add(System.currentTimeMillis() - saved);
    }
    Collections.sort(all);
    System.out.println(CASES + " letters, text and pages: median " + all.get(5) + " ms, slowest " + all.get(9));
  }

  private static void heap(Chromium.Tab tab, Folder folder, String template) throws Exception {
    for (int i = 0; i <= CHANGES; i++) {
      tab.eval(DRAWN);
      folder.write("pack/sections/how-made.ftlx", template.replace("He/she has", "Number " + i + " has"));
      tab.eval("drawn");
      if (i % 100 == 0) {
        System.gc();
        Thread.sleep(200);
        System.gc();
        Runtime now = Runtime.getRuntime();
        System.out.println("after " + i + " changes: " + ((now.totalMemory() - now.freeMemory()) >> 20) + " MB");
      }
    }
  }
}
