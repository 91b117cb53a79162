package org.imrletters.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.RunException;
import org.imrletters.diagnostic.Severity;
import org.imrletters.file.FolderWalk;
import org.imrletters.file.Sha256;
import org.imrletters.file.SizeLimit;
import org.imrletters.file.WholeFile;
import org.imrletters.proof.Proof;
import org.imrletters.proof.Verification;

/**
 * A run as one file, for as long as files have to be kept: its letters and manifest, its cases, and the packs, guidelines
 * and words that they were made with, with the hash of each, as {@code sha256sum} writes and checks them.
 */
public final class RunArchive {

  private static final String CHANGED = "archive-changed";
  private static final String OTHERWISE = "letter-otherwise";
  private static final String OTHER_VERSION = "letter-of-other-version";
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
    List<Diagnostic> wrong = run.verify();
    if (!wrong.isEmpty()) {
      throw new RunException(wrong);
    }
    RunArchive archive = new RunArchive(out);
    for (Path file : run.files()) {
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
      byte[] bytes = cases.next().bytes();
      String hash = CaseFile.hash(bytes).orElse("");
      if (wanted.remove(hash) != null) {
        add(CASES + hash, bytes);
      }
    }
    if (!wanted.isEmpty()) {
      throw new RunException(wanted.values().stream().map(RunArchive::missing).toList());
    }
  }

  private static Diagnostic missing(CaseRecord record) {
    return Diagnostic
        .error("case-missing", FieldPath.ROOT, "the case whose letter was written is not there, or was changed since")
        .hint("name all cases of the run, as they were")
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
   * Takes an archive apart.
   *
   * @param into an empty folder
   * @return what is not as it was archived
   * @throws IOException if it cannot be read, or is none
   */
  public static List<Diagnostic> extract(InputStream archive, Path into) throws IOException {
    Map<String, String> found = new TreeMap<>();
    ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.UTF_8);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      Path file = into.resolve(entry.getName()).normalize();
      if (!file.startsWith(into) || found.containsKey(entry.getName())) {
        throw new IOException("it holds files that no archive of a run has");
      }
      WholeFile.createFolders(file.getParent());
      DigestInputStream content = new DigestInputStream(zip, Sha256.begun());
      Files.copy(content, file);
      found.put(entry.getName(), HexFormat.of().formatHex(content.getMessageDigest().digest()));
    }
    return compared(into, found);
  }

  private static List<Diagnostic> compared(Path folder, Map<String, String> found) throws IOException {
    if (found.remove(SUMS) == null) {
      throw new IOException("it is no archive of a run");
    }
    List<Diagnostic> changed = new ArrayList<>();
    try (BufferedReader sums = Files.newBufferedReader(folder.resolve(SUMS))) {
      for (String line = sums.readLine(); line != null; line = sums.readLine()) {
        String name = line.substring(Math.min(line.length(), 66));
        if (!line.startsWith(found.getOrDefault(name, "none"))) {
          changed.add(changed(name));
        }
        found.remove(name);
      }
    }
    found.keySet().forEach(name -> changed.add(changed(name)));
    return changed;
  }

  private static Diagnostic changed(String name) {
    return told(Severity.ERROR, CHANGED, name, "the file is not as it was archived",
        "take the archive from another place where it is kept");
  }

  private static Diagnostic told(Severity severity, String code, String name, String message, String hint) {
    return Diagnostic.error(code, FieldPath.ROOT, message).as(severity).hint(hint).in(Location.ofFile(name));
  }

  /** What its letters were made with, by the names given when it was written. */
  public static Optional<Path> madeWith(Path extracted, String name) {
    return Optional.of(extracted.resolve(MADE_WITH + name)).filter(Files::exists);
  }

  /**
   * Holds each PDF of an archive that was taken apart against what its case gives now.
   *
   * @param letters what makes them, with the packs, guidelines and words of the archive
   * @return errors for letters that say something else, and infos for those of another version whose words and pages are
   *     the same
   */
  public static List<Diagnostic> verify(Path extracted, ImrLetters letters) {
    List<Diagnostic> found = new ArrayList<>();
    try (BatchFolder run = BatchFolder.open(extracted.resolve(RUN))) {
      found.addAll(run.verify());
      run.forEach(record -> record.outputs()
          .stream()
          .filter(output -> output.file().endsWith(".pdf"))
          .forEach(output -> verify(record, output, extracted, letters, found)));
    }
    return found;
  }

  private static void verify(CaseRecord record, Output output, Path extracted, ImrLetters letters,
      List<Diagnostic> found) {
    try {
      Path file = extracted.resolve(RUN + output.file());
      Proof printed = Proof.read(SizeLimit.PRINTED_LETTER.readAll(file), output.file()).orThrow();
      CheckedCase checked = letters.read(extracted.resolve(CASES + record.caseHash().orElseThrow()));
      Verification told = letters.verify(printed, checked);
      if (!told.isSame() && told.isOfAnotherVersion()) {
        found.add(told(Severity.INFO, OTHER_VERSION, output.file(),
            "this version prints it in other bytes, with the same words on the same pages",
            "nothing is to be done: the letter that was issued is the one in the archive"));
      } else if (!told.isSame()) {
        found.add(otherwise(output.file(), "this version makes another letter of its case"));
      }
    } catch (LetterException wrong) {
      found.add(otherwise(output.file(), "this version makes no letter of its case"));
    } catch (IOException unreadable) {
      found.add(otherwise(output.file(), "it cannot be read: " + SizeLimit.reason(unreadable)));
    }
  }

  private static Diagnostic otherwise(String file, String message) {
    return told(Severity.ERROR, OTHERWISE, file, message,
        "take the version that the manifest names, and hold them against each other with imr verify");
  }
}
