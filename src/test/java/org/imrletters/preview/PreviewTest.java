package org.imrletters.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.imrletters.TemplatePack;
import org.imrletters.golden.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preview serves, and to whom, asked as a browser would ask. */
class PreviewTest {

  private static final Path FIXTURES = Path.of("fixtures");
  private static final String SENTENCE = "He/she has no affiliation";
  private static final String OTHER = "This reviewer has no affiliation";

  @TempDir
  private Path place;
  private Folder folder;

  @BeforeEach
  void files() throws IOException {
    folder = new Folder(place.toRealPath());
    folder.write("letters/roe.yaml", Files.readString(FIXTURES.resolve("cli/roe.yaml")));
    TemplatePack.standard().copyTo(folder.path().resolve("pack"));
  }

  private Running preview(String... args) {
    return preview(Map.of(), args);
  }

  private Running preview(Map<String, String> environment, String... args) {
    return new Running(folder.path(), environment, join("preview --no-browser", args));
  }

  private static String[] join(String first, String... args) {
    return (first + " " + String.join(" ", args)).strip().split(" ");
  }

  private static Map<String, Object> view(String address, String name, String letter) throws IOException {
    return Asked.get(address, "view", "case", name, "letter", letter).json();
  }

  /** The view, once it is as wanted. */
  private static Map<String, Object> until(String address, String name, Predicate<Map<String, Object>> wanted)
      throws Exception {
    return until(() -> view(address, name, "file"), wanted);
  }

  private static Map<String, Object> until(Asking asking, Predicate<Map<String, Object>> wanted) throws Exception {
    Map<String, Object> told = asking.json();
    for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1); !wanted.test(told); told = asking.json()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(told.toString());
      }
      Thread.sleep(10);
    }
    return told;
  }

  private interface Asking {
    Map<String, Object> json() throws IOException;
  }

  private static List<?> list(Map<String, Object> from, String name) {
    return (List<?>) Objects.requireNonNull(from.get(name));
  }

  private static Predicate<Map<String, Object>> other(Map<String, Object> before) {
    return now -> !Objects.equals(now.get("key"), before.get("key")) && now.get("old").equals(false);
  }

  @Test
  void onlyWhoKnowsTheAddressIsAnswered() throws Exception {
    try (Running running = preview("letters/roe.yaml")) {
      String address = running.address();
      String path = URI.create(address).getPath();
      assertTrue(path.matches("/[\\w-]{22}/"), path);
      Asked page = Asked.get(address, "");
      assertEquals(200, page.status());
      assertEquals("no-store", page.headers().get("Cache-Control"));
      assertEquals("no-referrer", page.headers().get("Referrer-Policy"));
      assertTrue(page.headers().get("Content-Security-Policy").startsWith("default-src 'none'; script-src 'self'"));
      String ours = "http://" + URI.create(address).getAuthority();
      assertEquals(200, Asked.of(address, "GET " + path, "Origin: " + ours).status());
      Map<String, String[]> nothing = new LinkedHashMap<>();
      nothing.put("GET /", new String[0]);
      nothing.put("GET /x" + path.substring(2), new String[0]);
      nothing.put("GET " + path.substring(0, path.length() - 1), new String[0]);
      nothing.put("GET " + path + "../" + path.substring(1) + "cases", new String[0]);
      nothing.put("GET " + path + "../../etc/passwd", new String[0]);
      nothing.put("GET " + path + "%2e%2e/%2e%2e/etc/passwd", new String[0]);
      nothing.put("GET " + path + "preview.html", new String[0]);
      nothing.put("GET " + path + "view?case=../letters/roe.yaml&letter=file", new String[0]);
      nothing.put("GET " + path + "view?case=/etc/passwd&letter=file", new String[0]);
      nothing.put("GET " + path + "help?code=../explain/README", new String[0]);
      nothing.put("PUT " + path, new String[]{"Origin: " + ours});
      nothing.put("POST " + path + "view?case=letters/roe.yaml&letter=file", new String[]{"Origin: " + ours});
      nothing.put("POST " + path + "accept?version=1", new String[0]);
      nothing.put("GET " + path + "cases", new String[]{"Origin: http://evil.example"});
      nothing.put("GET " + path + "text?case=letters/roe.yaml&letter=file", new String[]{"Origin: null"});
      nothing.put("GET " + path + "events", new String[]{"Host: evil.example"});
      nothing.put("GET " + path + "view?", new String[]{"Host: localhost:" + URI.create(address).getPort()});
      for (Map.Entry<String, String[]> request : nothing.entrySet()) {
        Asked answer = Asked.of(address, request.getKey(), request.getValue());
        assertEquals(404, answer.status(), request.getKey());
        assertEquals("", answer.text(), request.getKey());
      }
    }
  }

  @Test
  void noLinkLeadsOutOfTheFolder() throws Exception {
    folder.put("secret.yaml");
    Files.createSymbolicLink(folder.path().resolve("letters/out.yaml"), folder.path().resolve("secret.yaml"));
    Files.createSymbolicLink(folder.path().resolve("letters/in.yaml"), folder.path().resolve("letters/roe.yaml"));
    try (Running running = preview("letters")) {
      String address = running.address();
      List<?> cases = list(Asked.get(address, "cases").json(), "cases");
      assertEquals(List.of("letters/in.yaml", "letters/roe.yaml"),
          cases.stream().map(one -> ((Map<?, ?>) one).get("name")).toList());
      assertEquals(404, Asked.get(address, "view", "case", "letters/out.yaml", "letter", "file").status());
    }
  }

  @Test
  void thePagesAreThoseOfThePdf() throws Exception {
    try (Running running = preview("letters/roe.yaml")) {
      String address = running.address();
      Map<String, Object> view = view(address, "letters/roe.yaml", "file");
      assertEquals(List.of(List.of(612, 792)), list(view, "pages").subList(0, 1));
      String[] asked = {"case", "letters/roe.yaml", "letter", "file", "key", (String) view.get("key"), "page", "1",
          "dots", "96"};
      Asked page = Asked.get(address, "page", asked);
      assertEquals("image/png", page.headers().get("Content-Type"));
      assertEquals(816, ImageIO.read(new ByteArrayInputStream(page.body())).getWidth());
      new Running(folder.path(), Map.of(), join("accept --compare pages letters")).ended();
      assertArrayEquals(Files.readAllBytes(folder.path().resolve("letters/roe.page-1.approved.png")), page.body());
      asked[7] = "9";
      assertEquals(404, Asked.get(address, "page", asked).status());
      asked[7] = "1";
      asked[5] = "0123456789abcdef";
      assertEquals(404, Asked.get(address, "page", asked).status());
    }
  }

  @Test
  void whateverIsSavedShows() throws Exception {
    folder.write("lists/opioids.txt", "# none yet\n");
    folder.write("mtus.yaml", Files.readString(FIXTURES.resolve("libraries/mtus.yaml")));
    Files.copy(FIXTURES.resolve("packs/letterhead-svg/logo.svg"), folder.path().resolve("pack/logo.svg"));
    Files.copy(Path.of("templates/fonts/LiberationSans-Regular.ttf"), folder.path().resolve("pack/own.ttf"));
    folder.write("pack/pack.yaml", folder.read("pack/pack.yaml")
        + "letterhead: {logo: {file: logo.svg, alt: A shield, width: 2in}}\nfonts: [{family: Own, file: own.ttf}]\n");
    folder.change("letters/roe.yaml",
        "mtus:\n        - {title: Shoulder Complaints, year: 2004, sections: [Initial Care]}",
        "cites: [shoulder-2004]");
    folder.change("pack/letter.css", "body {", "body { font-family: Own; }\nbody {");
    try (Running running = preview("letters/roe.yaml --pack pack --guidelines mtus.yaml --lists lists")) {
      String address = running.address();
      Map<String, Saving> saved = new LinkedHashMap<>();
      saved.put("the case", () -> folder.change("letters/roe.yaml", "41 year old", "42 year old"));
      saved.put("a template", () -> folder.change("pack/sections/how-made.ftlx", SENTENCE, OTHER));
      saved.put("the style sheet",
          () -> folder.write("pack/letter.css", folder.read("pack/letter.css") + "p { color: #333333; }\n"));
      saved.put("pack.yaml",
          () -> folder.change("pack/pack.yaml", "organization: MAXIMUS Federal Services", "organization: Our Office"));
      saved.put("the library",
          () -> folder.change("mtus.yaml", "title: Shoulder Complaints", "title: Complaints of the Shoulder"));
      saved.put("the logo", () -> folder.change("pack/logo.svg", "fill=\"#", "fill=\"#1"));
      saved.put("a font", () -> Files.copy(Path.of("templates/fonts/LiberationSans-Bold.ttf"),
          folder.path().resolve("pack/own.ttf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING));
      for (Map.Entry<String, Saving> one : saved.entrySet()) {
        Map<String, Object> before = view(address, "letters/roe.yaml", "file");
        assertEquals(false, before.get("old"), one.getKey() + before.get("problems"));
        one.getValue().save();
        until(address, "letters/roe.yaml", other(before));
      }
      folder.write("lists/opioids.txt", "two\nwords\n[broken\n");
      folder.write("lists/no-such-list.txt", "x\n");
      assertEquals(true, until(address, "letters/roe.yaml", now -> now.get("old").equals(true)).get("old"));
    }
  }

  private interface Saving {
    void save() throws Exception;
  }

  @Test
  void whileSomethingIsWrongTheLastLetterStays() throws Exception {
    try (Running running = preview("letters/roe.yaml --pack pack")) {
      String address = running.address();
      Map<String, Object> good = view(address, "letters/roe.yaml", "file");
      folder.change("pack/sections/how-made.ftlx", "${pack.organization}", "${pack.organisation}");
      Map<String, Object> broken = until(address, "letters/roe.yaml", now -> now.get("old").equals(true));
      assertEquals(good.get("key"), broken.get("key"));
      assertEquals("unknown-name", ((Map<?, ?>) list(broken, "problems").get(0)).get("code"));
      running.untilErr(told -> told.contains("[unknown-name]"));
      folder.change("pack/sections/how-made.ftlx", "${pack.organisation}", "${pack.organization}");
      until(address, "letters/roe.yaml", now -> now.get("old").equals(false));
      folder.change("letters/roe.yaml", "decision: overturned", "decision: overturnd");
      Map<String, Object> wrong = until(address, "letters/roe.yaml", now -> now.get("old").equals(true));
      assertTrue(list(wrong, "kinds").contains("draft"), wrong.toString());
      assertEquals(true, view(address, "letters/roe.yaml", "draft").get("draft"));
    }
  }

  @Test
  void aPackThatNeverWasRightIsToldAndMended() throws Exception {
    folder.change("pack/sections/how-made.ftlx", "</h1>", "");
    try (Running running = preview("letters/roe.yaml --pack pack")) {
      String address = running.address();
      Map<String, Object> broken = view(address, "letters/roe.yaml", "file");
      assertEquals(List.of(), list(broken, "pages"));
      assertEquals(false, broken.get("old"));
      assertFalse(list(broken, "problems").isEmpty());
      running.untilErr(told -> told.contains("pack/sections/how-made.ftlx:"));
      folder.change("pack/sections/how-made.ftlx", "MADE", "MADE</h1>");
      until(address, "letters/roe.yaml", now -> !list(now, "pages").isEmpty());
    }
  }

  @Test
  void aCaseFillsUpAsADraftWhileItIsTyped() throws Exception {
    folder.change("letters/roe.yaml", "decision: overturned", "decision:");
    try (Running running = preview("letters/roe.yaml")) {
      String address = running.address();
      Map<String, Object> first = view(address, "letters/roe.yaml", "file");
      assertEquals(true, first.get("draft"), first.get("problems").toString());
      folder.change("letters/roe.yaml", "41 year old", "42 year old");
      Map<String, Object> second = until(address, "letters/roe.yaml", other(first));
      assertEquals(true, second.get("draft"));
      folder.change("letters/roe.yaml", "decision:", "decision: overturned");
      until(address, "letters/roe.yaml", now -> now.get("draft").equals(false));
    }
  }

  @Test
  void aFolderMayGoAndComeBack() throws Exception {
    try (Running running = preview("letters --pack pack")) {
      String address = running.address();
      Path letters = folder.path().resolve("letters");
      Files.move(letters, folder.path().resolve("away"));
      until(() -> Asked.get(address, "cases").json(), told -> list(told, "cases").isEmpty());
      Files.move(folder.path().resolve("pack"), folder.path().resolve("pack-away"));
      Files.move(folder.path().resolve("away"), letters);
      until(() -> Asked.get(address, "cases").json(), told -> !list(told, "cases").isEmpty());
      Map<String, Object> without = until(address, "letters/roe.yaml", now -> !list(now, "problems").isEmpty());
      assertEquals("unreadable-file", ((Map<?, ?>) list(without, "problems").get(0)).get("code"));
      Files.move(folder.path().resolve("pack-away"), folder.path().resolve("pack"));
      until(address, "letters/roe.yaml", now -> list(now, "problems").isEmpty());
    }
  }

  @Test
  void everyFaceOfALetterIsThere() throws Exception {
    String name = "letters/party.yaml";
    folder.write(name, Files.readString(FIXTURES.resolve("letters/party-copy.yaml")));
    try (Running running = preview(name + " --pack pack")) {
      String address = running.address();
      Map<String, Object> view = view(address, name, "file");
      List<?> kinds = list(view, "kinds");
      assertTrue(kinds.containsAll(List.of("file", "large", "to employee", "to claims-administrator")),
          kinds.toString());
      for (Object kind : kinds) {
        Map<String, Object> its = view(address, name, kind.toString());
        assertFalse(list(its, "pages").isEmpty(), kind + " " + its.get("problems"));
        assertEquals(kind.equals("file"), its.get("key").equals(view.get("key")));
      }
      assertTrue(Asked.get(address, "text", "case", name, "letter", "file").text().contains("HOW THE IMR"));
      assertTrue(Asked.get(address, "aloud", "case", name, "letter", "file").text().startsWith("Document"));
      Asked html = Asked.get(address, "html", "case", name, "letter", "to employee");
      assertTrue(html.text().startsWith("<!DOCTYPE html>"));
      assertTrue(html.headers().get("Content-Security-Policy").startsWith("sandbox"));
      assertTrue(Asked.get(address, "help", "code", "not-a-date").text().contains("not-a-date"));
    }
  }

  @Test
  void aRuleOfAPackHasItsPageOfHelp() throws Exception {
    Path pack = FIXTURES.resolve("rejected/decided-slowly");
    for (String name : List.of("pack.yaml", "rules/decided-slowly.md")) {
      folder.write("own/" + name, Files.readString(pack.resolve(name)));
    }
    folder.write("letters/slow.yaml", Files.readString(pack.resolve("rules/decided-slowly.breaks.yaml")));
    try (Running running = preview("letters/slow.yaml --pack own")) {
      String address = running.address();
      List<?> problems = list(view(address, "letters/slow.yaml", "file"), "problems");
      assertTrue(problems.stream().anyMatch(told -> ((Map<?, ?>) told).get("code").equals("decided-slowly")));
      Asked page = Asked.get(address, "help", "code", "decided-slowly", "case", "letters/slow.yaml");
      assertTrue(page.text().startsWith("decided-slowly\nwarning; our office's manual, 4.2"), page.text());
      assertEquals(404, Asked.get(address, "help", "code", "decided-slowly", "case", "own/pack.yaml").status());
      assertEquals(404, Asked.get(address, "help", "code", "decided", "case", "letters/slow.yaml").status());
    }
  }

  @Test
  void eachLanguageOfThePackIsThere() throws Exception {
    String name = "letters/translated.yaml";
    folder.write(name, Files.readString(FIXTURES.resolve("benefit-denial/translated.yaml")));
    try (Running running = preview(name)) {
      String address = running.address();
      assertTrue(list(view(address, name, "file"), "kinds").contains("in es"));
      view(address, name, "in es");
      String text = Asked.get(address, "text", "case", name, "letter", "in es").text();
      assertTrue(text.contains("denegación") || text.contains("Denegación") || text.contains("DENEGACIÓN"), text);
    }
  }

  @Test
  void aParagraphLeadsToWhatPrintedIt() throws Exception {
    try (Running running = preview("letters/roe.yaml --pack pack")) {
      List<?> places = list(view(running.address(), "letters/roe.yaml", "file"), "places");
      Map<?, ?> summary = places.stream()
          .map(place -> (Map<?, ?>) place)
          .filter(place -> String.valueOf(place.get("words")).startsWith("The injured worker is a 41"))
          .findFirst()
          .orElseThrow();
      assertEquals("clinical-case-summary", summary.get("section"));
      assertEquals("summary", summary.get("field"));
      assertEquals("letters/roe.yaml", ((Map<?, ?>) summary.get("typed")).get("file"));
      String path = folder.path().resolve("pack/sections/clinical-case-summary.ftlx").toString();
      assertEquals(path, ((Map<?, ?>) summary.get("template")).get("path"));
    }
  }

  @Test
  void whatChangesInASuiteIsToldAndAccepted() throws Exception {
    folder.write("letters/doe.yaml", folder.read("letters/roe.yaml"));
    assertEquals(0, new Running(folder.path(), Map.of(), join("accept letters --pack pack")).ended());
    try (Running running = preview("letters --pack pack")) {
      String address = running.address();
      until(() -> Asked.get(address, "cases").json(),
          told -> told.get("done").equals(true) && list(told, "changes").isEmpty());
      folder.change("pack/sections/how-made.ftlx", SENTENCE, OTHER);
      Map<String, Object> told = until(() -> Asked.get(address, "cases").json(),
          now -> now.get("done").equals(true) && !list(now, "changes").isEmpty());
      Map<?, ?> change = (Map<?, ?>) list(told, "changes").get(0);
      assertEquals("changed alike in 2 letters (text)", change.get("headline"));
      assertEquals(List.of("letters/doe.yaml", "letters/roe.yaml"), change.get("letters"));
      String version = told.get("version").toString();
      Asked page = Asked.get(address, "change", "case", "letters/roe.yaml");
      assertTrue(page.text().contains("<del>"), page.text());
      assertEquals(404, Asked.get(address, "change", "case", "../letters/roe.yaml").status());
      assertEquals("something was saved meanwhile; look again", Asked.post(address, "accept", "version", "1").text());
      assertEquals("0 letters approved", Asked.post(address, "accept", "version", version, "case", "pack/x").text());
      assertEquals("1 letter approved",
          Asked.post(address, "accept", "version", version, "change", "0", "case", "letters/roe.yaml").text());
      assertTrue(isApproved("roe"));
      assertFalse(isApproved("doe"));
      until(() -> Asked.get(address, "cases").json(),
          now -> !now.get("version").equals(told.get("version")) && now.get("done").equals(true));
      String next = Asked.get(address, "cases").json().get("version").toString();
      assertEquals("1 letter approved", Asked.post(address, "accept", "version", next, "change", "0").text());
      assertTrue(isApproved("doe"));
    }
  }

  private boolean isApproved(String name) {
    return folder.read("letters/" + name + ".approved.txt").replaceAll("\\s+", " ").contains(OTHER);
  }

  @Test
  void nothingIsAcceptedInCi() throws Exception {
    assertEquals(0, new Running(folder.path(), Map.of(), join("accept letters --pack pack")).ended());
    folder.change("pack/sections/how-made.ftlx", SENTENCE, OTHER);
    String before = folder.read("letters/roe.approved.txt");
    try (Running running = preview(Map.of("CI", "true"), "letters --pack pack")) {
      String address = running.address();
      Map<String, Object> told = until(() -> Asked.get(address, "cases").json(), now -> now.get("done").equals(true));
      assertEquals(false, told.get("approves"));
      assertEquals("nothing is approved here",
          Asked.post(address, "accept", "version", told.get("version").toString(), "change", "0").text());
      assertEquals(before, folder.read("letters/roe.approved.txt"));
    }
  }

  @Test
  void thePlaceThatIsClickedIsOpened() throws Exception {
    Path log = folder.path().resolve("log.txt");
    Path editor = folder.write("edit", "#!/bin/sh\necho \"$@\" > '" + log + "'\n");
    assertTrue(editor.toFile().setExecutable(true));
    try (Running running = preview(Map.of("EDITOR", editor.toString()), "letters/roe.yaml --editor command")) {
      String address = running.address();
      List<?> places = list(view(address, "letters/roe.yaml", "file"), "places");
      int at = 0;
      while (!(((Map<?, ?>) places.get(at)).get("typed") instanceof Map)) {
        at++;
      }
      Map<?, ?> typed = (Map<?, ?>) ((Map<?, ?>) places.get(at)).get("typed");
      assertEquals("opened",
          Asked
              .post(address, "open", "case", "letters/roe.yaml", "letter", "file", "of", "typed", "number",
                  Integer.toString(at))
              .text());
      while (!Files.exists(log) || Files.readString(log).isEmpty()) {
        Thread.sleep(10);
      }
      assertEquals("+" + typed.get("line") + " " + folder.path().resolve("letters/roe.yaml") + "\n",
          Files.readString(log));
      assertEquals("there is no editor for it",
          Asked.post(address, "open", "case", "letters/roe.yaml", "letter", "file", "of", "problem", "number", "0")
              .text());
    }
  }

  @Test
  void aLetterOfManyPagesIsServedPageByPage() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 280; i++) {
      text.append("      Day ").append(i).append(" of a long record of therapy.".repeat(10)).append("\n\n");
    }
    folder.change("letters/roe.yaml", "    rationale: |\n", "    rationale: |\n" + text);
    try (Running running = preview("letters/roe.yaml")) {
      Map<String, Object> view = view(running.address(), "letters/roe.yaml", "file");
      int last = list(view, "pages").size();
      assertTrue(last > 20, view.get("problems").toString());
      assertEquals(200,
          Asked
              .get(running.address(), "page", "case", "letters/roe.yaml", "letter", "file", "key",
                  view.get("key").toString(), "page", Integer.toString(last), "dots", "48")
              .status());
    }
  }

  @Test
  void thePagesChangeWithTheVersionOnly() throws Exception {
    try (Running running = preview("letters/roe.yaml")) {
      Map<String, Object> one = view(running.address(), "letters/roe.yaml", "file");
      assertEquals(one, view(running.address(), "letters/roe.yaml", "file"));
      folder.write("letters/roe.yaml", folder.read("letters/roe.yaml") + "# a remark\n");
      Map<String, Object> two = until(running.address(), "letters/roe.yaml",
          now -> !now.get("version").equals(one.get("version")));
      assertNotEquals(one.get("key"), two.get("key"), "a PDF says by a hash which case it was made of");
    }
  }
}
