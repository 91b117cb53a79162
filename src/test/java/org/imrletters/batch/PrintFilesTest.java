package org.imrletters.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.imrletters.ImrLetters;
import org.imrletters.PrintFile;
import org.imrletters.diagnostic.RunException;
import org.imrletters.file.Sha256;
import org.imrletters.run.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which letters of a run are in its print files, and that these are whole whatever happened before. */
class PrintFilesTest {

  /** A case with four recipients, whose letters take two sheets each. */
  private static final Path PARTY_COPY = Path.of("fixtures/letters/party-copy.yaml");
  private static final Batch BATCH = Batch.of(ImrLetters.standard()).forEachRecipient();

  @TempDir
  private Path folder;

  private Path run;
  private Path print;

  @BeforeEach
  void name() {
    run = folder.resolve("run");
    print = folder.resolve("print");
  }

  @Test
  void theNextFileBeginsWhereOneHasTooManySheets() throws IOException {
    String text = Files.readString(PARTY_COPY);
    write(text);
    assertEquals(5000, PrintFile.MOST_SHEETS);
    try (PrintFiles files = new PrintFiles(print, Integer.MAX_VALUE, false, 5)) {
      files.add(BATCH, one(text), new Manifest<>(run.resolve("manifest.jsonl"), CaseRecord.class), Runnable::run, 1);
      assertEquals(Map.of("letters", 4, "sheets", 8, "files", 2), files.finish());
    }
    assertEquals(List.of("001.pdf,CM16-0900311-employee", "001.pdf,CM16-0900311-representative",
        "002.pdf,CM16-0900311-claims-administrator", "002.pdf,CM16-0900311-requesting-physician"), indexed());
  }

  @Test
  void lettersThatDoNotGoByMailAreInNone() throws IOException {
    String text = Files.readString(PARTY_COPY)
        .replace("send: [mail, fax]", "send: [fax]")
        .replace("claimNumber: EX-0099887", "claimNumber: EX-0099887\n    send: portal")
        .replace("requestingPhysician: {", "requestingPhysician: {send: email, email: dana@clinic.example, ");
    write(text);
    assertEquals(Map.of("letters", 1, "sheets", 2, "files", 1), print(text));
    assertEquals(List.of("001.pdf,CM16-0900311-employee"), indexed());
  }

  @Test
  void aCaseThatIsAnotherNowIsInNone() throws IOException {
    String text = Files.readString(PARTY_COPY);
    write(text);
    RunException wrong = assertThrows(RunException.class, () -> print(text.replace("26 year old", "27 year old")));
    assertEquals("case-changed-meanwhile", wrong.problems().get(0).code());
    assertEquals(Map.of(), files());
  }

  /** Files come to their places one after the other, and the index last of all. */
  @Test
  void whatAKillLeavesIsMadeWhole() throws IOException {
    String text = Files.readString(PARTY_COPY);
    write(text);
    print(text);
    Map<String, String> whole = files();
    assertEquals(2, whole.size());
    for (String name : whole.keySet()) {
      Files.delete(print.resolve("index.csv"));
      Files.deleteIfExists(print.resolve(name));
      Files.writeString(print.resolve(".imr-1.part"), "half a file");
      Files.writeString(print.resolve("print-earlier-001.pdf"), "of a run before");
      print(text);
      assertEquals(whole, files());
    }
  }

  private void write(String text) throws IOException {
    try (BatchFolder open = BatchFolder.open(run)) {
      BatchSummary summary = open.write(BATCH, one(text), input -> true, Runnable::run, 1,
          made -> assertTrue(made.record().told().stream().noneMatch(told -> told.severity().equals("error")),
              () -> made.problems().toString()));
      assertEquals(4, summary.counts().get("letters"));
    }
  }

  private Map<String, Integer> print(String text) throws IOException {
    try (BatchFolder open = BatchFolder.open(run)) {
      return open.print(BATCH, one(text), Runnable::run, 1, print, Integer.MAX_VALUE, false);
    }
  }

  private static Iterator<CaseInput> one(String text) {
    return List.of(CaseInput.text("case.yaml", text)).iterator();
  }

  /** The end of each file's name and the piece, row by row. */
  private List<String> indexed() throws IOException {
    return Files.readAllLines(print.resolve("index.csv"))
        .stream()
        .skip(1)
        .map(row -> row.replaceAll("^.*-(?=\\d+\\.pdf)|(?<=\\.pdf,[^,]{1,60}),.*", ""))
        .toList();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(print)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
