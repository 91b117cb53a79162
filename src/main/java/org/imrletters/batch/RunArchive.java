package org.imrletters.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.imrletters.ImrLetters;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.diagnostic.RunException;
import org.imrletters.diagnostic.Severity;
import org.imrletters.file.FolderWalk;
import org.imrletters.file.Sha256;
import org.imrletters.file.SizeLimit;
import org.imrletters.proof.Proof;
import org.imrletters.proof.Verification;
import org.imrletters.run.RunFolder;
import org.imrletters.run.RunProblems;

/**
 * A run as one file, for as long as files have to be kept: its letters and manifest, its cases, and the packs, guidelines
 * and words that they were made with, with the hash of each, as {@code sha256sum} writes and checks them.
 */
public final class RunArchive {

  private static final String NONE = "it is no archive of a run";
  private static final String SUMS = "SHA256SUMS";
  private static final String RUN = "run/";
  private static final String CASES = "cases/";
  private static final String MADE_WITH = "made-with/";

  /** The same for every file, so that the same run gives the same archive: the first that a ZIP file can tell. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final StringBuilder sums = new StringBuilder();

  private RunArchive(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /**
   * Writes the archive of a run. The stream is left open.
   *
   * @param cases its cases, as they were read for it; others may be among them
   * @param madeWith the files and folders that its letters were made with, by names without slashes
   * @throws RunException if the folder is not what its manifest says, or a case of it is not among these
   * @throws IOException if something cannot be read, or the archive not be written
   */
  public static void write(BatchFolder run, Iterator<CaseInput> cases, Map<String, Path> madeWith, OutputStream out)
      throws IOException {
    FolderCheck.mustBeNone(run.verify());
    RunArchive archive = new RunArchive(out);
    for (Path file : RunFolder.files(run.check.folder())) {
      archive.add(RUN + file.getFileName(), Files.readAllBytes(file));
    }
    archive.addCases(run, cases);
    for (Map.Entry<String, Path> input : new TreeMap<>(madeWith).entrySet()) {
      archive.addAll(MADE_WITH + input.getKey(), input.getValue());
    }
    archive.put(SUMS, archive.sums.toString().getBytes(StandardCharsets.UTF_8));
    archive.zip.finish();
  }

  private void addCases(BatchFolder run, Iterator<CaseInput> cases) throws IOException {
    Map<String, CaseRecord> wanted = new TreeMap<>();
    run.forEach(record -> record.caseHash()
        .filter(hash -> !record.outputs().isEmpty())
        .ifPresent(hash -> wanted.put(hash, record)));
    while (cases.hasNext()) {
      byte[] bytes = cases.next().source().bytes();
      String hash = CaseFile.hash(bytes).orElse("");
      if (wanted.remove(hash) != null) {
        add(CASES + hash, bytes);
      }
    }
    FolderCheck.mustBeNone(wanted.values().stream().map(RunArchive::missing).toList());
  }

  private static Diagnostic missing(CaseRecord record) {
    return Diagnostic
        .error("case-missing", FieldPath.ROOT, "the case whose letter was written is not there, or was changed since",
            "name all cases of the run, as they were")
        .in(record.location());
  }

  private void addAll(String name, Path input) throws IOException {
    if (!Files.isDirectory(input)) {
      add(name, Files.readAllBytes(input));
      return;
    }
    for (Path file : FolderWalk.below(input).files()) {
      add(name + "/" + input.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
  }

  private void add(String name, byte[] content) throws IOException {
    sums.append(Sha256.of(content)).append("  ").append(name).append('\n');
    put(name, content);
  }

  private void put(String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /**
   * Holds an archive against its hashes, and then each PDF in it against what its case gives now.
   *
   * @param letters what makes them, given the folder in the archive with what they were made with, each by its name
   * @return errors for what is not as it was archived and for letters that say something else, and infos for those of another
   *     version whose words and pages are the same
   * @throws IOException if it cannot be read, or is none
   */
  public static List<Diagnostic> verify(Path archive, Function<Path, ImrLetters> letters) throws IOException {
    SizeLimit.open(archive).close(); // or tells why not, of what the next one takes for no archive
    try (FileSystem zip = FileSystems.newFileSystem(archive)) {
      Path top = zip.getPath("/");
      List<Diagnostic> changed = changed(top);
      return changed.isEmpty() ? otherwise(top, letters.apply(top.resolve(MADE_WITH))) : changed;
    } catch (ProviderNotFoundException | ZipException none) {
      throw new IOException(NONE, none);
    }
  }

  private static List<Diagnostic> changed(Path top) throws IOException {
    if (Files.notExists(top.resolve(SUMS))) {
      throw new IOException(NONE);
    }
    Map<String, String> kept = new TreeMap<>();
    for (String line : Files.readAllLines(top.resolve(SUMS))) {
      String[] hashed = line.split("  ", 2);
      kept.put(hashed[hashed.length - 1], hashed[0]);
    }
    Map<String, String> found = new TreeMap<>();
    for (Path file : FolderWalk.below(top).files()) {
      RunFolder.hash(file).ifPresent(hash -> found.put(top.relativize(file).toString(), hash));
    }
    found.remove(SUMS);
    return Stream.concat(kept.keySet().stream(), found.keySet().stream())
        .distinct()
        .filter(name -> !Objects.equals(kept.get(name), found.get(name)))
        .map(RunArchive::changed)
        .toList();
  }

  private static Diagnostic changed(String name) {
    return told(Severity.ERROR, "archive-changed", name, "the file is not as it was archived",
        "take the archive from another place where it is kept");
  }

  private static Diagnostic told(Severity severity, String code, String name, String message, String hint) {
    return RunProblems.told(code, Path.of(name), message, hint).as(severity);
  }

  private static List<Diagnostic> otherwise(Path top, ImrLetters letters) throws IOException {
    FolderCheck run = new FolderCheck(top.resolve(RUN));
    List<Diagnostic> found = new ArrayList<>(run.problems());
    run.manifest()
        .read((record, place) -> record.outputs()
            .stream()
            .filter(output -> output.file().endsWith(".pdf"))
            .forEach(output -> otherwise(record, output, top, letters).ifPresent(found::add)));
    return found;
  }

  private static Optional<Diagnostic> otherwise(CaseRecord record, Output output, Path top, ImrLetters letters) {
    String file = output.file();
    try {
      Proof printed = Proof.read(SizeLimit.PRINTED_LETTER.readAll(top.resolve(RUN + file)), file).orThrow();
      Verification told = letters.verify(printed, letters.read(top.resolve(CASES + record.caseHash().orElseThrow())));
      return told.isSame() ? Optional.empty()
          : Optional.of(told.isOfAnotherVersion()
              ? told(Severity.INFO, "letter-of-other-version", file,
                  "this version prints it in other bytes, with the same words on the same pages",
                  "nothing is to be done: the letter that was issued is the one in the archive")
              : otherwise(file, "this version makes another letter of its case"));
    } catch (LetterException wrong) {
      return Optional.of(otherwise(file, "this version makes no letter of its case"));
    } catch (IOException unreadable) {
      return Optional.of(otherwise(file, "it cannot be read: " + SizeLimit.reason(unreadable)));
    }
  }

  private static Diagnostic otherwise(String file, String message) {
    return told(Severity.ERROR, "letter-otherwise", file, message,
        "take the version that the manifest names, and hold them against each other with imr verify");
  }
}
