package org.imrletters.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.ImportedCase;
import org.imrletters.batch.BatchFolder;
import org.imrletters.batch.CaseInputs;
import org.imrletters.batch.CaseLetters;
import org.imrletters.batch.CaseRecord;
import org.imrletters.batch.CaseRecord.Told;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.diagnostic.PackException;
import org.imrletters.diagnostic.RunException;
import org.imrletters.run.Manifest;
import org.imrletters.run.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that write the cases of old letters: what they write, what they leave alone, and what they tell. */
class ImportRunTest {

  private static final int KILLS = 60;
  private static final int LETTERS = 12;
  private static final int THREADS = 2;
  private static final String NO_LETTER = "no letter";
  private static final String UNLIKE = "a letter that its case does not say";
  private static final Predicate<Path> NONE_CLOSED = caseFile -> false;

  @TempDir
  private Path folder;

  private final AtomicInteger read = new AtomicInteger();

  @Test
  void aRunThatWasKilledAtAnyMomentEndsAsOneThatWasNot() throws IOException {
    for (int i = 0; i < LETTERS; i++) {
      letter("letter-" + i + ".txt", i == 3 ? NO_LETTER : "letter " + i);
    }
    Path never = folder.resolve("never-killed");
    run(never);
    Random random = new Random(18);
    for (int kill = 0; kill < KILLS; kill++) {
      Path killed = folder.resolve("killed-" + kill);
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        killedAfter(random.nextInt(LETTERS), killed, random);
      }
      run(killed);
      assertEquals(files(never), files(killed), "kill " + kill);
      assertEquals(withoutStatus(manifest(never)), withoutStatus(manifest(killed)));
    }
  }

  /** What a killed run leaves: cases, a journal that lacks the last of them or is cut off in a line, a part of a file. */
  private void killedAfter(int letters, Path cases, Random random) throws IOException {
    AtomicInteger left = new AtomicInteger(letters);
    assertThrows(Killed.class, () -> run(cases, "", NONE_CLOSED, each -> {
      if (left.getAndDecrement() == 0) {
        throw new Killed();
      }
    }));
    try (FileChannel lines = FileChannel.open(cases.resolve("journal.jsonl"), StandardOpenOption.WRITE)) {
      lines.truncate(Math.max(0, lines.size() - random.nextInt(600)));
    }
    Files.writeString(cases.resolve(".imr-" + random.nextInt(1000) + ".part"), "half a case");
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void whatIsThereIsNotReadAgain() throws IOException {
    letter("a.txt", "A");
    letter("b.txt", "B");
    assertEquals(List.of("a.txt written", "b.txt written"), run(cases()));
    letter("c.txt", "C");
    assertEquals(List.of("a.txt unchanged", "b.txt unchanged", "c.txt written"), run(cases()));
    assertEquals(3, read.get());
  }

  @Test
  void anotherLetterAnotherPackAndACaseThatIsGoneAreReadAnew() throws IOException {
    letter("a.txt", "A");
    letter("b.txt", "B");
    run(cases());
    letter("a.txt", "A, corrected");
    Files.delete(cases().resolve("b.yaml"));
    assertEquals(List.of("a.txt written", "b.txt written"), run(cases()));
    assertEquals("case: A, corrected\n", Files.readString(cases().resolve("a.yaml")));
    read.set(0);
    assertEquals(List.of("a.txt unchanged", "b.txt unchanged"), run(cases(), "another pack", NONE_CLOSED, each -> {}));
    assertEquals(2, read.get());
  }

  @Test
  void aCaseThatSomeoneChangedStaysAsItIs() throws IOException {
    letter("a.txt", "A");
    run(cases());
    Files.writeString(cases().resolve("a.yaml"), "case: A, by hand\n");
    for (int times = 0; times < 2; times++) {
      assertEquals(List.of("a.txt held case-kept"), run(cases()));
      assertEquals("case: A, by hand\n", Files.readString(cases().resolve("a.yaml")));
    }
    Files.delete(cases().resolve("a.yaml"));
    assertEquals(List.of("a.txt written"), run(cases()));
  }

  @Test
  void whatStoodThereBeforeStaysAsItIs() throws IOException {
    letter("a.txt", "A");
    run(cases());
    letter("b.txt", "B");
    Files.writeString(cases().resolve("b.yaml"), "a case of someone else");
    assertEquals(List.of("a.txt unchanged", "b.txt held case-kept"), run(cases()));
    assertEquals("a case of someone else", Files.readString(cases().resolve("b.yaml")));
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "case: B\n");
    Files.delete(cases().resolve("b.yaml"));
    Files.createSymbolicLink(cases().resolve("b.yaml"), elsewhere);
    assertEquals(List.of("a.txt unchanged", "b.txt held case-kept"), run(cases()));
    assertTrue(Files.isSymbolicLink(cases().resolve("b.yaml")));
  }

  @Test
  void aCaseWhoseLetterWasApprovedIsNotWrittenAgain() throws IOException {
    letter("a.txt", "A");
    run(cases());
    letter("a.txt", "A, as someone scanned it again");
    assertEquals(List.of("a.txt held case-kept"), run(cases(), "", caseFile -> true, each -> {}));
    assertEquals("case: A\n", Files.readString(cases().resolve("a.yaml")));
    letter("a.txt", "A");
    assertEquals(List.of("a.txt unchanged"), run(cases(), "", caseFile -> true, each -> {}));
  }

  @Test
  void ofTwoLettersOfOneNameTheFirstIsWritten() throws IOException {
    letter("2015/roe.txt", "of 2015");
    letter("2016/ROE.txt", "of 2016");
    letter("2016/roe.html", "of 2016, in HTML");
    List<String> told = List.of("2015/roe.txt written", "2016/ROE.txt refused case-name-taken",
        "2016/roe.html refused case-name-taken");
    assertEquals(told, run(cases()));
    assertEquals("case: of 2015\n", Files.readString(cases().resolve("roe.yaml")));
    assertEquals(told.get(1), run(cases(), letters(folder.resolve("letters/2016"))).get(0), "in another run as well");
    assertEquals("case: of 2015\n", Files.readString(cases().resolve("roe.yaml")));
    assertTrue(withoutStatus(manifest(cases())).stream().anyMatch(line -> line.contains("input=2015/roe.txt,")));
  }

  @Test
  void aLetterThatWasMovedIsTheSame() throws IOException {
    letter("a.txt", "A");
    run(cases());
    Files.createDirectory(folder.resolve("letters/archive"));
    Files.move(folder.resolve("letters/a.txt"), folder.resolve("letters/archive/a.txt"));
    assertEquals(List.of("archive/a.txt unchanged"), run(cases()));
    assertEquals(1, manifest(cases()).size());
  }

  @Test
  void whatOtherRunsToldOfOtherLettersIsKept() throws IOException {
    letter("2015/a.txt", "A");
    letter("2016/b.txt", NO_LETTER);
    letter("2017/c.txt", "C");
    run(cases(), letters(folder.resolve("letters/2015")));
    run(cases(), letters(folder.resolve("letters/2016")));
    run(cases(), letters(folder.resolve("letters/2017")));
    assertEquals(3, manifest(cases()).size());
    assertEquals(List.of("2015/a.txt unchanged", "2016/b.txt refused no-pack-fits", "2017/c.txt unchanged"),
        run(cases()));
  }

  @Test
  void whatGivesNoCaseIsToldAndStopsNoOther() throws IOException {
    letter("a.txt", NO_LETTER);
    letter("b.txt", "a defect");
    letter("c.txt", UNLIKE);
    Files.createSymbolicLink(folder.resolve("letters/d.txt"), folder.resolve("nowhere"));
    letter("e.txt", "x".repeat((16 << 20) + 1));
    letter("f.txt", "");
    assertEquals(List.of("a.txt refused no-pack-fits", "b.txt failed letter-failed", "c.txt written letter-differs",
        "d.txt failed cannot-read", "e.txt failed cannot-read", "f.txt written"), run(cases()));
    assertEquals(List.of("c.yaml", "f.yaml"), List.copyOf(files(cases()).keySet()));
    assertEquals(List.of(false, true),
        manifest(cases()).stream().filter(LetterRecord::isCase).map(LetterRecord::proved).toList());
  }

  @Test
  void aLetterThatCannotBeReadForAWhileKeepsItsCase() throws IOException {
    letter("a.txt", "A");
    run(cases());
    letter("a.txt", NO_LETTER);
    assertEquals(List.of("a.txt refused no-pack-fits"), run(cases()));
    letter("a.txt", "A, mended");
    assertEquals(List.of("a.txt written"), run(cases()));
    assertEquals("case: A, mended\n", Files.readString(cases().resolve("a.yaml")));
  }

  @Test
  void aWrongPackEndsTheRun() throws IOException {
    letter("a.txt", "A");
    letter("b.txt", "a wrong pack");
    assertThrows(PackException.class, () -> run(cases()));
    letter("b.txt", "B");
    assertEquals(List.of("a.txt unchanged", "b.txt written"), run(cases()));
  }

  @Test
  void anInterruptedRunEnds() throws IOException {
    letter("a.txt", "A");
    Thread.currentThread().interrupt();
    assertThrows(InterruptedLetterException.class, () -> run(cases()));
    assertTrue(Thread.interrupted());
  }

  @Test
  void casesAreTheirOwnersAlone() throws IOException {
    letter("a.txt", "A");
    run(cases());
    for (String file : List.of("a.yaml", "manifest.jsonl")) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cases().resolve(file))));
    }
  }

  @Test
  void theManifestTellsAllButWords() throws IOException {
    letter("a.txt", UNLIKE);
    run(cases());
    LetterRecord record = manifest(cases()).get(0);
    assertEquals(Optional.of("imr-2015"), record.pack());
    assertEquals(Optional.of("by its words"), record.how());
    assertEquals(Optional.of("a.yaml"), record.file());
    assertEquals(RunFolder.hash(cases().resolve("a.yaml")), record.caseHash());
    assertEquals(RunFolder.hash(folder.resolve("letters/a.txt")), Optional.of(record.letter()));
    assertEquals(List.of(new Told("letter-differs", "warning", 1, 1)), record.told());
    assertFalse(Files.readString(cases().resolve("manifest.jsonl")).contains("its case does not say"));
  }

  @Test
  void theFolderOfAnotherKindOfRunIsLeftAlone() throws IOException {
    letter("a.txt", "A");
    run(cases());
    String manifest = Files.readString(cases().resolve("manifest.jsonl"));
    try (BatchFolder batch = BatchFolder.open(cases())) {
      assertEquals("manifest-damaged",
          assertThrows(RunException.class, () -> batch.write(() -> List.<CaseLetters>of().iterator())).problems()
              .get(0)
              .code());
    }
    assertEquals(manifest, Files.readString(cases().resolve("manifest.jsonl")));
    Path letters = folder.resolve("tonight");
    try (BatchFolder batch = BatchFolder.open(letters)) {
      batch.write(() -> List
          .of(new CaseLetters(new CaseRecord("a.yaml", 0, false, CaseRecord.Status.WRITTEN, Optional.empty(),
              Optional.empty(), Map.of(), Optional.empty(), "1", "s", List.of(), List.of()), List.of(), List.of()))
          .iterator());
    }
    assertEquals("manifest-damaged", assertThrows(RunException.class, () -> run(letters)).problems().get(0).code());
  }

  @Test
  void whatImportsKeepBesideCasesIsNoFileOfCases() throws IOException {
    letter("a.txt", "A");
    run(cases());
    List<String> found = new ArrayList<>();
    CaseInputs.in(Path.of("cases"), cases()).forEachRemaining(each -> found.add(each.name()));
    assertEquals(List.of("cases/a.yaml"), found);
  }

  private Path cases() {
    return folder.resolve("cases");
  }

  private void letter(String name, String words) throws IOException {
    Path file = folder.resolve("letters").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
  }

  private List<LetterInput> letters(Path place) throws IOException {
    return LetterInput.in(folder.resolve("letters").relativize(place), place);
  }

  private List<String> run(Path cases) throws IOException {
    return run(cases, "", NONE_CLOSED, each -> {});
  }

  private List<String> run(Path cases, List<LetterInput> letters) throws IOException {
    return run(cases, letters, "", NONE_CLOSED, each -> {});
  }

  private List<String> run(Path cases, String pack, Predicate<Path> closed, Consumer<ImportedLetter> each)
      throws IOException {
    return run(cases, letters(folder.resolve("letters")), pack, closed, each);
  }

  /** What came of each letter, by its name, its status and the codes that were told of it. */
  private List<String> run(Path cases, List<LetterInput> letters, String pack, Predicate<Path> closed,
      Consumer<ImportedLetter> each) throws IOException {
    List<String> told = new ArrayList<>();
    ImportRun.write(cases, new ImportWork(this::read, pack, false), letters, closed, THREADS, letter -> {
      told.add(
          Stream
              .concat(Stream.of(letter.record().input(), letter.record().status().toString()),
                  letter.problems().stream().map(Diagnostic::code))
              .collect(Collectors.joining(" ")));
      each.accept(letter);
    });
    return told;
  }

  /** As if there were a pack in which a case is the letter. */
  private ImportedCase read(byte[] letter, String name) {
    read.incrementAndGet();
    String words = new String(letter, StandardCharsets.UTF_8);
    if (words.equals("a defect")) {
      throw new IllegalStateException(words);
    }
    if (words.equals("a wrong pack")) {
      throw new PackException(List.of(Diagnostic.error("no-pack", FieldPath.ROOT, "it is wrong")));
    }
    List<Diagnostic> told = switch (words) {
      case NO_LETTER -> List.of(Diagnostic.error("no-pack-fits", FieldPath.ROOT, "it is none"));
      case UNLIKE -> List.of(Diagnostic.warning("letter-differs", FieldPath.ROOT, "it is unlike"));
      default -> List.of();
    };
    return new ImportedCase(name, Optional.of("imr-2015"), Optional.of("by its words"),
        words.equals(NO_LETTER) ? Optional.empty() : Optional.of("case: " + words + "\n"), List.of(),
        words.equals(UNLIKE) ? List.of(new ImportedCase.Difference("a", "b", 1, 1, Optional.empty())) : List.of(),
        List.of(), told);
  }

  private static Map<String, String> files(Path cases) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(cases)) {
      for (Path file : all.filter(each -> !each.toString().matches(".*(\\.jsonl|\\.imr-run)")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static List<LetterRecord> manifest(Path cases) throws IOException {
    List<LetterRecord> records = new ArrayList<>();
    new Manifest<>(cases.resolve("manifest.jsonl"), LetterRecord.class).read((record, place) -> records.add(record));
    return records;
  }

  private static List<String> withoutStatus(List<LetterRecord> records) {
    return records.stream().map(record -> record.toString().replaceAll("status=\\w+", "")).toList();
  }
}
