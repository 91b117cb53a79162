package org.imrletters.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.CheckedCase;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.diagnostic.RunException;
import org.imrletters.file.InOrder;
import org.imrletters.proof.Proof;
import org.imrletters.review.Case;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of many cases: what they write, what they tell, and what is there after one was killed. */
class BatchTest {

  private static final int KILLS = 200;
  private static final int CASES = 12;
  private static final int THREADS = 2;

  private static final ImrLetters LETTERS = ImrLetters.standard();
  private static final ExecutorService POOL = InOrder.pool(THREADS, "batch test");
  private static final Path PARTY_COPY = Path.of("fixtures/letters/party-copy.yaml");
  private static final Path SHORT = Path.of("fixtures/cli/roe.yaml");

  @TempDir
  private Path folder;

  @AfterAll
  static void end() {
    POOL.shutdownNow();
  }

  @Test
  void aRunThatWasKilledAtAnyMomentEndsAsOneThatWasNot() throws IOException {
    Path never = folder.resolve("never-killed");
    write(never, text(), cases(CASES), each -> {});
    Map<String, String> meant = letters(never);
    assertEquals(CASES, meant.size());
    Random random = new Random(16);
    for (int kill = 0; kill < KILLS; kill++) {
      Path killed = folder.resolve("killed");
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        killedAfter(random.nextInt(CASES), killed, random);
      }
      write(killed, text(), cases(CASES), each -> {});
      assertEquals(meant, letters(killed), "kill " + kill);
      assertEquals(told(never), told(killed));
      delete(killed);
    }
  }

  /** What a killed run leaves: letters, a journal that lacks the last of them or is cut off in a line, a part of a file. */
  private static void killedAfter(int cases, Path run, Random random) throws IOException {
    AtomicInteger left = new AtomicInteger(cases);
    assertThrows(Killed.class, () -> write(run, text(), cases(CASES), each -> {
      if (left.getAndDecrement() == 0) {
        throw new Killed();
      }
    }));
    Path journal = run.resolve("journal.jsonl");
    try (FileChannel lines = FileChannel.open(journal, StandardOpenOption.WRITE)) {
      lines.truncate(Math.max(0, lines.size() - random.nextInt(600)));
    }
    Files.writeString(run.resolve(".imr-" + random.nextInt(1000) + ".part"), "half a letter");
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void whatIsThereIsNotWrittenAgain() throws IOException {
    Path run = folder.resolve("run");
    write(run, text(), cases(3), each -> {});
    assertEquals(3, write(run, text(), cases(3), each -> {}).count(Status.UNCHANGED));
    Files.writeString(run.resolve("CM16-0000001.txt"), "a letter that someone changed");
    Files.delete(run.resolve("CM16-0000002.txt"));
    BatchSummary mended = write(run, text(), cases(4), each -> {});
    assertEquals(3, mended.count(Status.WRITTEN), "one changed, one gone, one new");
    assertEquals(1, mended.count(Status.UNCHANGED));
    try (BatchFolder ended = BatchFolder.open(run)) {
      assertEquals(List.of(), ended.verify());
    }
  }

  @Test
  void anotherPackOrOtherFormatsMakeOtherLetters() throws IOException {
    Path pack = folder.resolve("pack");
    copy(Path.of("fixtures/packs/letterhead"), pack);
    Path run = folder.resolve("run");
    Batch before = Batch.of(ImrLetters.using(TemplatePack.folder(pack))).in(Set.of(Format.TEXT));
    write(run, before, cases(2), each -> {});
    assertEquals(2, write(run, before, cases(2), each -> {}).count(Status.UNCHANGED));
    Path changed = pack.resolve("pack.yaml");
    Files.writeString(changed, Files.readString(changed) + "\n");
    Batch after = Batch.of(ImrLetters.using(TemplatePack.folder(pack))).in(Set.of(Format.TEXT));
    List<Map<String, String>> packs = new ArrayList<>();
    write(run, after, cases(2), each -> packs.add(each.record().packs()));
    Batch asHtml = Batch.of(ImrLetters.using(TemplatePack.folder(pack))).in(Set.of(Format.HTML));
    assertEquals(2, write(run, asHtml, cases(2), each -> assertFalse(packs.contains(Map.of()))).count(Status.WRITTEN));
    assertEquals(Set.of("CM16-0000000.html", "CM16-0000001.html"), letters(run).keySet());
  }

  @Test
  void aLetterGoesWithItsCase() throws IOException {
    Path run = folder.resolve("run");
    Iterator<CaseInput> two = List.of(numbered("a", 1), numbered("b", 2)).iterator();
    write(run, text(), two, each -> {});
    Iterator<CaseInput> swapped = List.of(numbered("a", 2), numbered("b", 3)).iterator();
    write(run, text(), swapped, each -> {});
    assertEquals(Set.of("CM16-0000002.txt", "CM16-0000003.txt"), letters(run).keySet());
    Iterator<CaseInput> wrong = List.of(CaseInput.text("a", "items: []"), numbered("b", 3)).iterator();
    assertEquals(1, write(run, text(), wrong, each -> {}).count(Status.REFUSED));
    assertEquals(Set.of("CM16-0000003.txt"), letters(run).keySet());
  }

  @Test
  void casesOfOtherRunsKeepTheirLetters() throws IOException {
    Path run = folder.resolve("run");
    write(run, text(), List.of(numbered("a", 1)).iterator(), each -> {});
    try (BatchFolder open = BatchFolder.open(run)) {
      open.write(text(), List.of(numbered("b", 2)).iterator(), "b"::equals, POOL, THREADS, each -> {});
    }
    assertEquals(Set.of("CM16-0000001.txt", "CM16-0000002.txt"), letters(run).keySet());
    assertEquals(List.of("b", "a"), told(run).stream().map(CaseRecord::input).toList());
  }

  @Test
  void aSecondRunInTheSameFolderIsRefused() throws IOException {
    try (BatchFolder first = BatchFolder.open(folder.resolve("run"))) {
      RunException second = assertThrows(RunException.class, () -> BatchFolder.open(folder.resolve("run")));
      assertEquals("run-in-use", second.problems().get(0).code());
      assertFalse(first.isIssued());
    }
  }

  @Test
  void aRunEndsWithTheThreadThatAsksForIt() throws IOException {
    try (BatchFolder run = BatchFolder.open(folder.resolve("run"))) {
      Thread.currentThread().interrupt();
      assertThrows(InterruptedLetterException.class,
          () -> run.write(text(), cases(2), input -> true, never -> {}, THREADS, each -> {}));
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void aManifestThatIsNoneIsToldAndLeftAlone() throws IOException {
    Path run = folder.resolve("run");
    write(run, text(), cases(2), each -> {});
    String manifest = Files.readString(run.resolve("manifest.jsonl"));
    String cut = manifest.substring(0, manifest.length() - 100);
    Files.writeString(run.resolve("manifest.jsonl"), cut);
    RunException wrong = assertThrows(RunException.class, () -> write(run, text(), cases(2), each -> {}));
    assertEquals("manifest-damaged 2",
        wrong.problems().get(0).code() + " " + wrong.problems().get(0).location().orElseThrow().line());
    assertEquals(cut, Files.readString(run.resolve("manifest.jsonl")));
    Files.writeString(run.resolve("manifest.jsonl"), manifest.stripTrailing()); // as an editor may
    assertEquals(2, write(run, text(), cases(2), each -> {}).count(Status.UNCHANGED));
  }

  @Test
  void aFolderOfOtherThingsIsRefused() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "notes");
    assertEquals("run-folder",
        assertThrows(RunException.class, () -> BatchFolder.open(folder)).problems().get(0).code());
    Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("empty")));
    assertEquals("run-folder", assertThrows(RunException.class, () -> BatchFolder.open(link)).problems().get(0).code());
  }

  @Test
  void linesAreToldAtTheirPlaces() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.write((json(1) + "\n\n").getBytes(StandardCharsets.UTF_8));
    lines.write(("  " + json(2).replace("\"overturned\"", "\"upheald\"") + "\r\n").getBytes(StandardCharsets.UTF_8));
    lines.write(new byte[]{'{', (byte) 0xE9, '}', '\n'});
    lines.write("{\"items\": \"".getBytes(StandardCharsets.UTF_8));
    lines.write("x".repeat(10 << 20).getBytes(StandardCharsets.UTF_8));
    lines.write("\"}\n".getBytes(StandardCharsets.UTF_8));
    lines.write(json(3).substring(0, 300).getBytes(StandardCharsets.UTF_8)); // and the dump was cut off
    Iterator<CaseInput> cases = CaseInputs.lines("dump.jsonl", new ByteArrayInputStream(lines.toByteArray()));
    List<String> told = new ArrayList<>();
    BatchSummary summary = write(folder.resolve("run"), text(), cases,
        each -> each.problems()
            .stream()
            .filter(Diagnostic::isError)
            .forEach(problem -> told.add(problem.code() + " " + problem.location().orElseThrow().line())));
    assertEquals(List.of("unknown-decision 3", "not-text 4", "file-too-large 5", "yaml-syntax 6"), told);
    assertEquals(1, summary.count(Status.WRITTEN));
    assertEquals(5, summary.counts().get("read"));
  }

  @Test
  void noMoreIsReadAheadThanTheThreadsNeed() {
    AtomicInteger read = new AtomicInteger();
    Iterator<CaseInput> endless = Stream.generate(() -> numbered("a", read.incrementAndGet())).iterator();
    Iterator<CaseLetters> made = text().letters(endless, POOL, THREADS).iterator();
    made.next();
    assertTrue(read.get() < 20, read.get() + " cases were read for one letter");
  }

  @Test
  void lettersOfARunAreWhatTheirCasesGive() throws IOException {
    Case undated = undated();
    ImrLetters dated = LETTERS.mailedOn(LocalDate.of(2016, 11, 17));
    Batch batch = Batch.of(dated).forEachRecipient().withPublicCopies();
    List<CaseLetters> made = batch.letters(CaseInput.of("built", undated));
    assertEquals(List.of(false, true), made.stream().map(each -> each.record().publicCopy()).toList());
    CheckedCase checked = LETTERS.read(CaseFile.write(undated), "case.yaml");
    for (CaseLetters letters : made) {
      assertEquals(Status.WRITTEN, letters.record().status(), () -> letters.problems().toString());
      for (int i = 0; i < letters.contents().size(); i++) {
        Output output = letters.record().outputs().get(i);
        Proof proof = Proof.read(letters.contents().get(i), output.file()).orThrow();
        assertTrue(LETTERS.verify(proof, checked).isSame(), output.file());
        assertEquals(letters.record().publicCopy() ? "public" : output.role().orElseThrow(),
            proof.recipient().orElseThrow());
      }
    }
    assertEquals(5, made.stream().mapToInt(each -> each.contents().size()).sum());
  }

  @Test
  void whatKeepsThePublicCopyBackKeepsNoOther() throws IOException {
    String naming = Files.readString(PARTY_COPY).replace("26 year old painter", "26 year old painter, Mr. Sample,");
    Batch batch = Batch.of(LETTERS).in(Set.of(Format.TEXT)).withPublicCopies();
    List<CaseLetters> made = batch.letters(CaseInput.text("case.yaml", naming));
    assertEquals(List.of(Status.WRITTEN, Status.REFUSED), made.stream().map(each -> each.record().status()).toList());
  }

  @Test
  void aCaseThatWasMailedBeforeIsRefused() throws IOException {
    Batch batch = Batch.of(LETTERS.mailedOn(LocalDate.of(2016, 11, 18)));
    CaseLetters made = batch.letters(CaseInput.file("case.yaml", PARTY_COPY)).get(0);
    assertEquals(Status.REFUSED, made.record().status());
    assertTrue(made.problems().stream().anyMatch(told -> told.code().equals("mailed-otherwise")));
  }

  @Test
  void lettersWaitForThoseWhoLookAtTheirCases() throws IOException {
    CaseInput one = CaseInput.file("case.yaml", PARTY_COPY);
    String hash = LETTERS.read(PARTY_COPY).hash();
    Batch waiting = Batch.of(LETTERS)
        .holding(
            record -> record.caseHash().filter(hash::equals).map(its -> "someone looks at " + record.number().get()));
    CaseLetters held = waiting.letters(one).get(0);
    assertEquals(Status.HELD, held.record().status());
    assertEquals("the letter waits, as someone looks at CM16-0900311",
        held.problems().get(held.problems().size() - 1).message());
    assertEquals(Status.WRITTEN, waiting.letters(numbered("another", 1)).get(0).record().status());
    Path run = folder.resolve("run");
    write(run, Batch.of(LETTERS), List.of(one).iterator(), each -> {});
    assertEquals(1, write(run, waiting, List.of(one).iterator(), each -> {}).count(Status.HELD), "though it was there");
    assertEquals(Set.of(), letters(run).keySet());
  }

  @Test
  void nothingIsWrittenAfterIssue() throws IOException {
    Path run = folder.resolve("run");
    write(run, text(), List.of(numbered("a", 1)).iterator(), each -> {});
    try (BatchFolder open = BatchFolder.open(run)) {
      open.issue();
    }
    Map<String, String> issued = files(run);
    List<String> told = new ArrayList<>();
    String changed = Files.readString(SHORT)
        .replace("reviewer:", "case: {number: CM16-0000001}\nreviewer:")
        .replace("6 visits", "7 visits")
        .replace("8 visits", "9 visits");
    write(run, text(), List.of(numbered("a", 1), CaseInput.text("a", changed), numbered("c", 3)).iterator(),
        each -> told.add(each.record().status() + each.problems().stream().map(Diagnostic::code).toList().toString()));
    assertEquals("unchanged[]", told.get(0));
    assertTrue(told.get(1).startsWith("refused") && told.get(1).contains("changed-after-issue"), told.get(1));
    assertTrue(told.get(2).startsWith("refused") && told.get(2).contains("run-is-issued"), told.get(2));
    assertEquals(issued, files(run));
    try (BatchFolder open = BatchFolder.open(run)) {
      assertTrue(open.isIssued());
      assertArrayEquals(Files.readAllBytes(run.resolve("CM16-0000001.txt")),
          open.letter("CM16-0000001").get("CM16-0000001.txt"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "letter", "../{case.number}", "{case.number}/x", "{parties.employee.name}", "{case.name}",
      "{case.number", "a b {line}"})
  void namesThatLeadAwayOrTellOfPartiesAreRefused(String pattern) {
    Batch batch = Batch.of(LETTERS);
    assertThrows(IllegalArgumentException.class, () -> batch.named(pattern));
  }

  @Test
  void everyRecordIsReadAsItWasWritten() throws IOException {
    Batch batch = Batch.of(LETTERS).withPublicCopies();
    for (CaseInput input : List.of(CaseInput.file("case.yaml", PARTY_COPY), CaseInput.text("x", "items: []"),
        CaseInput.line("l.jsonl", 7, json(4).getBytes(StandardCharsets.UTF_8)))) {
      for (CaseLetters made : batch.letters(input)) {
        assertEquals(made.record(), CaseRecord.of(made.record().json()).orElseThrow());
      }
    }
    for (String none : List.of("", "{}", "[]", "{\"input\": 3}", "{\"input\":\"a\",\"status\":\"sent\"}")) {
      assertTrue(CaseRecord.of(none).isEmpty(), none);
    }
  }

  private static Case undated() throws IOException {
    Case given = LETTERS.read(PARTY_COPY).review().orElseThrow();
    String text = CaseFile.write(given).replaceFirst("(?m)^ *mailed: .*\n", "");
    return LETTERS.read(text, "undated.yaml").review().orElseThrow();
  }

  private static Batch text() {
    return Batch.of(LETTERS).in(Set.of(Format.TEXT));
  }

  private static BatchSummary write(Path run, Batch batch, Iterator<CaseInput> cases, Consumer<CaseLetters> each)
      throws IOException {
    try (BatchFolder open = BatchFolder.open(run)) {
      return open.write(batch, cases, input -> true, POOL, THREADS, each);
    }
  }

  private static Iterator<CaseInput> cases(int count) {
    return IntStream.range(0, count).mapToObj(number -> numbered("cases.jsonl", number)).iterator();
  }

  private static CaseInput numbered(String name, int number) {
    try {
      return CaseInput.line(name, number + 1, json(number).getBytes(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** A case with this number, on one line. */
  private static String json(int number) throws IOException {
    return """
        {"case": {"number": "CM16-%07d"}, "reviewer": {"licensedIn": "California", "specialties": "Neurology"}, \
        "summary": "The injured worker is a 41 year old clerk with pain in the right shoulder since a fall.", \
        "items": [{"treatment": "Physical therapy, 8 visits", "decision": "overturned", \
        "claimsAdministrator": {"mtus": [{"title": "Shoulder Complaints", "year": 2004}]}, \
        "expertReviewer": {"mtus": [{"title": "Shoulder Complaints", "year": 2004}]}, \
        "rationale": "The guideline recommends therapy for this condition. The request is medically necessary."}]}"""
        .formatted(number);
  }

  private static Map<String, String> letters(Path run) throws IOException {
    Map<String, String> letters = files(run);
    letters.keySet().removeIf(name -> name.endsWith(".jsonl"));
    return letters;
  }

  private static Map<String, String> files(Path run) throws IOException {
    try (Stream<Path> files = Files.list(run)) {
      return files.filter(file -> !file.getFileName().toString().equals(".imr-run"))
          .collect(
              Collectors.toMap(file -> file.getFileName().toString(), BatchTest::content, (a, b) -> a, TreeMap::new));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** The records of a run, as if all were written now. */
  private static List<CaseRecord> told(Path run) throws IOException {
    List<CaseRecord> records = new ArrayList<>();
    try (BatchFolder open = BatchFolder.open(run)) {
      open.forEach(record -> records.add(record.as(Status.WRITTEN, record.input(), record.line())));
    }
    return records;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void delete(Path run) throws IOException {
    try (Stream<Path> files = Files.list(run)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(run);
  }
}
