package org.imrletters.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.RunException;
import org.imrletters.file.Sha256;
import org.imrletters.run.Manifest;
import org.imrletters.run.Places;
import org.imrletters.run.RunFolder;
import org.imrletters.run.RunProblems;

/** Holds the folder of a run against its manifest. It writes nothing. */
record FolderCheck(Path folder) {

  private static final String UNKNOWN = "letter-unknown";

  Manifest<CaseRecord> manifest() {
    return new Manifest<>(folder.resolve(BatchFolder.MANIFEST), CaseRecord.class);
  }

  boolean isIssued() {
    return Files.exists(folder.resolve(BatchFolder.ISSUED));
  }

  /** The hash of what the manifest says, but for what a print shop says of it later. */
  String seal() throws IOException {
    MessageDigest said = Sha256.begun();
    manifest().read((record, place) -> said
        .update(Manifest.line(record.with(output -> output.posted(Optional.empty(), Optional.empty())))));
    return HexFormat.of().formatHex(said.digest()) + "\n";
  }

  /** Everything that is missing, was changed, or is no letter of the run. */
  List<Diagnostic> problems() throws IOException {
    List<Diagnostic> found = new ArrayList<>();
    if (isIssued() && !Files.readString(folder.resolve(BatchFolder.ISSUED)).equals(seal())) {
      found.add(RunProblems.told("manifest-damaged", manifest().path(), "it is not the manifest that was issued",
          "take back what was changed by hand"));
    }
    Places known = new Places();
    manifest().read((record, place) -> record.outputs().forEach(output -> {
      known.put(output.file(), place);
      problem(output).ifPresent(found::add);
    }));
    for (Path file : RunFolder.files(folder)) {
      String name = file.getFileName().toString();
      if (!BatchFolder.OURS.contains(name) && known.of(name).isEmpty()) {
        found.add(RunProblems.told(UNKNOWN, file, "the manifest does not know this file", "move it to another place"));
      }
    }
    return found;
  }

  private Optional<Diagnostic> problem(Output output) {
    Path file = folder.resolve(output.file());
    String mend = isIssued() ? "take it from where the run was kept" : "run imr batch again";
    Optional<String> hash = RunFolder.hash(file);
    return hash.equals(Optional.of(output.sha256())) ? Optional.empty()
        : Optional.of(hash.isPresent()
            ? RunProblems.told("letter-changed", file, "the letter is not the one that was written", mend)
            : RunProblems.told("letter-missing", file, "the letter is not there, or cannot be read", mend));
  }

  boolean isAsWritten(Output output) {
    return RunFolder.hash(folder.resolve(output.file())).filter(output.sha256()::equals).isPresent();
  }

  /**
   * The files of a letter as they were written, by their names.
   *
   * @throws RunException if there is no such letter, or a file of it was changed
   */
  Map<String, byte[]> letter(String piece) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    manifest().read((record, place) -> {
      for (Output output : record.outputs()) {
        if (output.piece().equals(piece)) {
          mustBeNone(problem(output).stream().toList());
          files.put(output.file(), Files.readAllBytes(folder.resolve(output.file())));
        }
      }
    });
    if (files.isEmpty()) {
      throw new RunException(List.of(RunProblems.told(UNKNOWN, manifest().path(),
          "the manifest knows no letter '" + piece + "'", "name a letter as its file is called, without the ending")));
    }
    return files;
  }

  /** Goes on where nothing is wrong. */
  static void mustBeNone(List<Diagnostic> wrong) {
    if (!wrong.isEmpty()) {
      throw new RunException(wrong);
    }
  }
}
