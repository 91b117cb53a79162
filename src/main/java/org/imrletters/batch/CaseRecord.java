package org.imrletters.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Location;
import org.imrletters.yaml.JsonText;
import org.jspecify.annotations.Nullable;

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
    public String word() {
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
   * @param post what its print shop says of it; absent until it does
   */
  public record Output(String file, Optional<String> role, String sha256, int pages, Optional<Post> post) {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*+");

    /** Refuses a name that could lead out of a folder. */
    public Output {
      int dot = file.lastIndexOf('.');
      if (!SAFE.matcher(file).matches() || dot < 1) {
        throw new IllegalArgumentException(file);
      }
    }

    /** A file of which nothing was heard since it was written. */
    public Output(String file, Optional<String> role, String sha256, int pages) {
      this(file, role, sha256, pages, Optional.empty());
    }

    Output with(Post said) {
      return new Output(file, role, sha256, pages, Optional.of(said));
    }

    /** What the letter is called in all its formats, and in print. */
    public String piece() {
      return file.substring(0, file.lastIndexOf('.'));
    }

    /** How many sheets it takes, printed on both sides. */
    public int sheets() {
      return (pages + 1) / 2;
    }

    private Map<String, @Nullable Object> fields() {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("file", file);
      role.ifPresent(to -> fields.put("role", to));
      fields.put("sha256", sha256);
      if (pages > 0) {
        fields.put("pages", pages);
        fields.put("sheets", sheets());
      }
      post.ifPresent(said -> {
        fields.put("post", said.status());
        said.on().ifPresent(day -> fields.put("on", day));
      });
      return fields;
    }
  }

  /**
   * What a print shop says of a letter.
   *
   * @param status {@code mailed} or {@code spoiled}
   * @param on the day
   */
  public record Post(String status, Optional<String> on) {}

  /**
   * A complaint, by its code and place alone.
   *
   * @param severity error, warning, info or note
   * @param line the line of the input; 0 where it has no place there
   */
  public record Told(String code, String severity, int line, int column) {

    static Told of(Diagnostic diagnostic) {
      return new Told(diagnostic.code(), diagnostic.severity().word(),
          diagnostic.location().map(Location::line).orElse(0), diagnostic.location().map(Location::column).orElse(0));
    }

    private Map<String, @Nullable Object> fields() {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("code", code);
      fields.put("severity", severity);
      if (line > 0) {
        fields.put("line", line);
        fields.put("column", column);
      }
      return fields;
    }
  }

  /** Keeps lists and maps from changing behind the reader's back. */
  public CaseRecord {
    packs = Map.copyOf(packs);
    outputs = List.copyOf(outputs);
    told = List.copyOf(told);
  }

  /** The same, with what is said of its files now. */
  CaseRecord with(UnaryOperator<Output> said) {
    return new CaseRecord(input, line, publicCopy, status, number, caseHash, packs, guidelines, version, settings,
        outputs.stream().map(said).toList(), told);
  }

  CaseRecord as(Status other, String input, int line) {
    return new CaseRecord(input, line, publicCopy, other, number, caseHash, packs, guidelines, version, settings,
        outputs, told);
  }

  /** By what a copy of the case at this place is known. */
  String place() {
    return place(input, line, publicCopy);
  }

  static String place(String input, int line, boolean publicCopy) {
    return input + "\n" + line + "\n" + publicCopy;
  }

  /** By what a copy of the case is known, wherever it stands. */
  String content() {
    return content(caseHash.orElse(""), publicCopy);
  }

  static String content(String hash, boolean publicCopy) {
    return hash + publicCopy;
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
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("input", input);
    if (line > 0) {
      fields.put("line", line);
    }
    if (publicCopy) {
      fields.put("copy", "public");
    }
    fields.put("status", status.word());
    number.ifPresent(its -> fields.put("number", its));
    caseHash.ifPresent(hash -> fields.put("case", hash));
    if (!packs.isEmpty()) {
      fields.put("packs", new TreeMap<>(packs));
    }
    guidelines.ifPresent(hash -> fields.put("guidelines", hash));
    fields.put("version", version);
    fields.put("settings", settings);
    fields.put("outputs", outputs.stream().map(Output::fields).toList());
    fields.put("told", told.stream().map(Told::fields).toList());
    return JsonText.line(fields);
  }

  /** What a line of a manifest says; absent where it is none. */
  public static Optional<CaseRecord> of(String json) {
    return JsonText.object(json).flatMap(fields -> {
      try {
        return Optional.of(of(new Members(fields)));
      } catch (ClassCastException | IllegalArgumentException | NullPointerException | IndexOutOfBoundsException none) {
        return Optional.empty();
      }
    });
  }

  private static CaseRecord of(Members in) {
    return new CaseRecord(in.text("input"), in.number("line"), in.optional("copy").isPresent(),
        Status.valueOf(in.text("status").toUpperCase(Locale.ROOT)), in.optional("number"), in.optional("case"),
        in.texts("packs"), in.optional("guidelines"), in.text("version"), in.text("settings"),
        in.all("outputs")
            .stream()
            .map(each -> new Output(each.text("file"), each.optional("role"), each.text("sha256"), each.number("pages"),
                each.optional("post").map(status -> new Post(status, each.optional("on")))))
            .toList(),
        in.all("told")
            .stream()
            .map(each -> new Told(each.text("code"), each.text("severity"), each.number("line"), each.number("column")))
            .toList());
  }

  /** The members of an object; what is not as it is written throws. */
  private record Members(Map<?, ?> fields) {

    String text(String name) {
      return Objects.requireNonNull((String) fields.get(name));
    }

    Optional<String> optional(String name) {
      return Optional.ofNullable((String) fields.get(name));
    }

    int number(String name) {
      Object number = fields.get(name);
      return number == null ? 0 : (Integer) number;
    }

    Map<String, String> texts(String name) {
      Map<String, String> texts = new LinkedHashMap<>();
      Object map = fields.get(name);
      if (map != null) {
        ((Map<?, ?>) map).forEach((key, text) -> texts.put((String) key, (String) text));
      }
      return texts;
    }

    List<Members> all(String name) {
      List<Members> all = new ArrayList<>();
      ((List<?>) Objects.requireNonNull(fields.get(name))).forEach(each -> all.add(new Members((Map<?, ?>) each)));
      return all;
    }
  }
}
