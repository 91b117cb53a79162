package org.imrletters.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.CheckedCase;
import org.imrletters.PrintFile;
import org.imrletters.PrintFile.Place;
import org.imrletters.PrintableLetter;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.RunException;
import org.imrletters.file.InOrder;
import org.imrletters.file.WholeFile;
import org.imrletters.review.Case;
import org.imrletters.review.Delivery.Way;
import org.imrletters.review.Party;
import org.imrletters.run.Manifest;
import org.imrletters.run.RunFolder;

/**
 * Puts the letters of a run that go by mail into files for a print shop: letters of one pack, and so with the same
 * enclosures, for one envelope, and apart those that are too thick for a machine. An index names the place of each. All
 * files come to their places at the end, or none does.
 */
final class PrintFiles implements Closeable {

  private final Path folder;
  private final int thickest;
  private final boolean names;
  private final int most;
  private final Map<String, Open> open = new LinkedHashMap<>();
  private final List<WholeFile> whole = new ArrayList<>();
  private final StringBuilder index = new StringBuilder();
  private int letters;
  private int sheets;

  /** A file that still takes letters. */
  private record Open(String file, int number, PrintFile print) {}

  /** A letter that goes by mail. */
  private record Posted(Output output, PrintableLetter letter, Party to) {}

  /**
   * Files in this folder, which is made if it is not there.
   *
   * @param thickest letters of more sheets go into files of their own
   * @param names whether the index names recipients
   * @param most how many sheets a file has at most
   */
  PrintFiles(Path folder, int thickest, boolean names, int most) {
    this.folder = folder;
    this.thickest = thickest;
    this.names = names;
    this.most = most;
    row("file", "piece", "role", "first page", "pages", "sheets", "envelope", "name");
  }

  private void row(String... cells) {
    index.append(Stream.of(cells)
        .limit(names ? cells.length : cells.length - 1)
        .map(cell -> cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
        .collect(Collectors.joining(",", "", "\r\n")));
  }

  /** Adds the letters of these cases, as the records of the run have them. */
  void add(Batch batch, Iterator<CaseInput> cases, Manifest<CaseRecord> manifest, Executor executor, int threads)
      throws IOException {
    WholeFile.createFolders(folder);
    RunFolder.clear(folder);
    Function<String, Optional<CaseRecord>> records = manifest.by(CaseRecord::place);
    var all = new InOrder<>(cases,
        (CaseInput one) -> posted(batch, one, records.apply(CaseRecord.place(one.name(), one.line(), false))), executor,
        threads);
    while (all.hasNext()) {
      for (Posted each : all.next()) {
        add(each);
      }
    }
  }

  private static List<Posted> posted(Batch batch, CaseInput input, Optional<CaseRecord> known) {
    if (known.filter(record -> record.status().compareTo(Status.HELD) >= 0).isPresent()) {
      return List.of();
    }
    try {
      byte[] bytes = input.source().bytes();
      CaseRecord record = known.filter(its -> its.caseHash().equals(CaseFile.hash(bytes)))
          .orElseThrow(() -> wrong(input, "case-changed-meanwhile",
              "the case is not the one whose letters were written", "run imr batch again"));
      CheckedCase checked = input.read(batch.letters(), bytes);
      PrintableLetter letter = batch.letters().compose(checked);
      return record.outputs()
          .stream()
          .filter(output -> output.pages() > 0 && output.role().isPresent())
          .map(output -> posted(output, letter.forRecipient(output.role().get()), checked.review().orElseThrow()))
          .filter(each -> each.to().delivery().sent().contains(Way.MAIL))
          .peek(each -> mustBeCalledShort(each.output().piece(), input))
          .toList();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Posted posted(Output output, PrintableLetter letter, Case review) {
    return new Posted(output, letter, review.party(letter.recipient().orElseThrow()).orElseThrow());
  }

  private static void mustBeCalledShort(String piece, CaseInput input) {
    if (piece.length() > PrintFile.LONGEST_PIECE) {
      throw wrong(input, "letter-name",
          "'" + piece + "' is too long for the code of a sheet, which has " + PrintFile.LONGEST_PIECE + " characters",
          "call letters by less: --name '{case.number}'");
    }
  }

  private static RunException wrong(CaseInput input, String code, String message, String hint) {
    return new RunException(List.of(Diagnostic.error(code, FieldPath.ROOT, message, hint).in(input.location())));
  }

  private void add(Posted posted) throws IOException {
    PrintableLetter letter = posted.letter();
    Output output = posted.output();
    String envelope = letter.envelope().orElse("none");
    String pack = letter.pack().replaceAll("[^A-Za-z0-9._-]+", "-");
    String kind = "print-" + pack + "-" + envelope + (output.sheets() > thickest ? "-thick" : "") + "-";
    Open file = open.get(kind);
    if (file == null || file.print().sheets() + output.sheets() > most) {
      file = next(kind, Optional.ofNullable(file));
    }
    Place place = file.print().add(letter, output.piece());
    row(file.file(), output.piece(), output.role().orElseThrow(), "" + place.page(), "" + place.pages(),
        "" + place.sheets(), envelope, posted.to().name().orElse(""));
    letters++;
    sheets += place.sheets();
  }

  private Open next(String kind, Optional<Open> full) throws IOException {
    if (full.isPresent()) {
      finish(full.get());
    }
    int number = 1 + full.map(Open::number).orElse(0);
    String name = kind + String.format(Locale.ROOT, "%03d", number) + ".pdf";
    WholeFile begun = WholeFile.begin(folder.resolve(name));
    whole.add(begun);
    Open file = new Open(name, number, PrintFile.on(begun.out()));
    open.put(kind, file);
    return file;
  }

  private static void finish(Open file) throws IOException {
    try (PrintFile print = file.print()) {
      print.finish();
    }
  }

  /**
   * Ends all files and puts them at the places of those of an earlier time.
   *
   * @return how many letters, sheets and files there are now, by these words
   */
  Map<String, Integer> finish() throws IOException {
    for (Open file : open.values()) {
      finish(file);
    }
    Path list = folder.resolve(BatchFolder.INDEX);
    Files.deleteIfExists(list); // and it comes last: files without one are not those of one run
    try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, "print-*-[0-9]*.pdf")) {
      for (Path file : earlier) {
        Files.delete(file);
      }
    }
    for (WholeFile file : whole) {
      file.done();
    }
    WholeFile.write(list, index.toString().getBytes(StandardCharsets.UTF_8));
    return Map.of("letters", letters, "sheets", sheets, "files", whole.size());
  }

  @Override
  public void close() throws IOException {
    open.values().forEach(file -> file.print().close());
    for (WholeFile file : whole) {
      file.close();
    }
  }
}
