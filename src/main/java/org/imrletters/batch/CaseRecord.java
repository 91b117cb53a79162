package org.imrletters.batch;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Location;
import org.imrletters.yaml.JsonRecord;

/**
 * What came of one copy of a case, as a line of a manifest says it: no word of the case and no name. A hash is a SHA-256
 * in 64 hexadecimal digits.
 *
 * @param input what the file is called that the case stands in
 * @param line the line of that file; 0 where the case is the whole file
 * @param publicCopy whether this is the public copy of a case that asks for another
 * @param status what came of it
 * @param number the case number, where the case gives one
 * @param caseHash the hash of the case, where it could be read
 * @param packs the hashes of the packs that worded its letters, by name
 * @param guidelines the hash of the guideline library that the case cites from
 * @param version the version of the library
 * @param settings the hash of all else that decides on its letters: the version, the rules' words, formats, names
 * @param outputs the files of its letters
 * @param told what was told of the case
 */
public record CaseRecord(String input, int line, boolean publicCopy, Status status, Optional<String> number,
    Optional<String> caseHash, Map<String, String> packs, Optional<String> guidelines, String version, String settings,
    List<Output> outputs, List<Told> told) {

  /** What came of a case. */
  public enum Status {
    /** Its letters were written. */
    WRITTEN,
    /** Its letters were there already, as they would be written. */
    UNCHANGED,
    /** Nothing is wrong, and someone wants to look first. */
    HELD,
    /** The case is wrong. */
    REFUSED,
    /** The case could not be read, or its letters not written. */
    FAILED;

    /** As manifests write it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A file of a letter.
   *
   * @param file its name
   * @param role the role of its recipient; absent for a letter to nobody in particular
   * @param sha256 the hash of its bytes
   * @param pages how many pages it has; 0 for what has none
   * @param sheets how many sheets they take, printed on both sides
   * @param post what its print shop says of it, {@code mailed} or {@code spoiled}; absent until it does
   * @param on the day of that
   */
  public record Output(String file, Optional<String> role, String sha256, int pages, int sheets, Optional<String> post,
      Optional<String> on) {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.[a-z]++");

    /** Refuses a name that could lead out of a folder, and counts sheets, whatever is given. */
    public Output {
      if (!SAFE.matcher(file).matches()) {
        throw new IllegalArgumentException(file);
      }
      sheets = (pages + 1) / 2;
    }

    /** A file of which nothing was heard since it was written. */
    Output(String file, Optional<String> role, String sha256, int pages) {
      this(file, role, sha256, pages, 0, Optional.empty(), Optional.empty());
    }

    /** The same, of which a print shop says so. */
    Output posted(Optional<String> said, Optional<String> day) {
      return new Output(file, role, sha256, pages, sheets, said, day);
    }

    /** What the letter is called in all its formats, and in print. */
    public String piece() {
      return file.substring(0, file.lastIndexOf('.'));
    }
  }

  /**
   * A complaint, by its code and place alone.
   *
   * @param severity error, warning, info or note
   * @param line the line of the input; 0 where it has no place there
   */
  public record Told(String code, String severity, int line, int column) {

    /** All of these, in their order. */
    public static List<Told> of(List<Diagnostic> problems) {
      return problems.stream()
          .map(told -> new Told(told.code(), told.severity().word(), told.location().map(Location::line).orElse(0),
              told.location().map(Location::column).orElse(0)))
          .toList();
    }
  }

  /** Keeps lists and maps from changing behind the reader's back; packs are sorted by name. */
  public CaseRecord {
    packs = Collections.unmodifiableMap(new TreeMap<>(packs));
    outputs = List.copyOf(outputs);
    told = List.copyOf(told);
  }

  /** The same, with what is said of its files now. */
  CaseRecord with(UnaryOperator<Output> said) {
    return new CaseRecord(input, line, publicCopy, status, number, caseHash, packs, guidelines, version, settings,
        outputs.stream().map(said).toList(), told);
  }

  /** The same letters, of a case that stands here. */
  CaseRecord as(Status other, String input, int line) {
    return new CaseRecord(input, line, publicCopy, other, number, caseHash, packs, guidelines, version, settings,
        outputs, told);
  }

  /** The same copy without letters, of which this is told. */
  CaseRecord without(Status other, List<Diagnostic> problems) {
    return new CaseRecord(input, line, publicCopy, other, number, caseHash, Map.of(), Optional.empty(), version,
        settings, List.of(), Told.of(problems));
  }

  /** Where this copy of the case stands, for people, and by what it is known there. */
  public String place() {
    return place(input, line, publicCopy);
  }

  static String place(String input, int line, boolean publicCopy) {
    return input + (line > 0 ? ":" + line : "") + (publicCopy ? ", public copy" : "");
  }

  /** By what this copy of the case is known, wherever it stands. */
  String content() {
    return caseHash.orElse("") + publicCopy;
  }

  /** Where complaints about the case as a whole are told. */
  Location location() {
    return location(input, line);
  }

  static Location location(String input, int line) {
    return new Location(input, Math.max(1, line), 1, 1, "");
  }

  /** The line of the manifest, in JSON, without a line break. */
  public String json() {
    return JsonRecord.line(this);
  }

  /** What a line of a manifest says; absent where it is none. */
  public static Optional<CaseRecord> of(String json) {
    return JsonRecord.read(json, CaseRecord.class);
  }
}
