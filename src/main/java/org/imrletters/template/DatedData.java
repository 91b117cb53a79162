package org.imrletters.template;

import freemarker.template.TemplateModelException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.YamlDocument;

/**
 * The data of a pack that hold for a time, each with its source: {@code data/taglines.yaml}. Where none holds, none is
 * guessed.
 *
 * @param files the pack's files
 * @param always whether the last edition serves for all days, to look at a pack without a case
 * @param read those that were read so far
 */
record DatedData(PackFiles files, boolean always, Map<String, Checked<List<DatedData.Edition>>> read) {

  /** Entries that hold from one day to another, both among them. */
  record Edition(LocalDate from, LocalDate to, Map<String, String> entries) {

    private boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    private boolean meets(Edition other) {
      return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
  }

  private static final String HOLIDAYS = "holidays";

  private static final Shape<Edition> EDITION = Shape.mapping("an edition", fields -> {
    var from = fields.required("from", Shape.date(), "the first day on which it holds", "2025-01-01");
    var to = fields.required("to", Shape.date(), "the last day", "2026-12-31");
    fields.required("source", Shape.text(), "who says so, and where", "45 CFR 92.11");
    var entries = fields.required("entries", Shape.map(Shape.text()), "what holds, by names",
        "{es: \"Llame al 1-800-555-0100.\"}");
    return in -> new Edition(in.get(from), in.get(to), in.get(entries));
  });

  /** A whole file. */
  static final Shape<List<Edition>> SHAPE = Shape.mapping("dated data", fields -> {
    var editions = fields.required("editions", Shape.list(EDITION), "what holds, from when to when",
        "[{from: 2025-01-01, to: 2026-12-31, source: ..., entries: {es: ...}}]");
    return in -> in.get(editions);
  });

  DatedData(PackFiles files, boolean always) {
    this(files, always, new ConcurrentHashMap<>());
  }

  /** What letters need is not in force on a day, or not in the pack. */
  static final class NoEdition extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final String file;

    private NoEdition(String file, String message) {
      super(message);
      this.file = file;
    }

    /** The path of the file within the pack. */
    String file() {
      return file;
    }
  }

  private static String path(String name) {
    return "data/" + name + ".yaml";
  }

  /** The file of this path as it was read; without editions where there is none. */
  static Checked<List<Edition>> read(PackFiles files, String path) {
    return PackManifest.document(files, path)
        .map(read -> read.then(document -> document.read(SHAPE).then(all -> Checked.of(all, doubtful(all, document)))))
        .orElseGet(() -> Checked.of(List.of(), List.of()));
  }

  /** Whether a file of this path has such data. */
  static boolean isAt(String path) {
    return path.matches("data/.*\\.yaml");
  }

  /** The first days of all editions in these files. */
  static Set<LocalDate> starts(PackFiles files) {
    return files.paths()
        .stream()
        .filter(DatedData::isAt)
        .flatMap(path -> read(files, path).value().stream())
        .flatMap(editions -> editions.stream().map(Edition::from))
        .collect(Collectors.toSet());
  }

  /** On a day that two editions hold, or where one ends before it begins, what holds would be a guess. */
  private static List<Diagnostic> doubtful(List<Edition> all, YamlDocument document) {
    List<Diagnostic> doubtful = new ArrayList<>();
    FieldPath editions = new FieldPath("editions");
    for (int i = 0; i < all.size(); i++) {
      Edition edition = all.get(i);
      Diagnostic told = Diagnostic.error("doubtful-edition", editions.entry(i).field("from"),
          "this edition holds from " + edition.from + " to " + edition.to);
      if (edition.to.isBefore(edition.from)) {
        doubtful.add(told.hint("write the first day under from, and the last one under to").in(document));
      } else if (all.subList(0, i).stream().anyMatch(edition::meets)) {
        doubtful.add(
            told.hint("an edition before it holds on some of these days as well; let it end earlier").in(document));
      }
    }
    return doubtful;
  }

  /** The entries of these data that hold on this day. */
  Map<String, String> edition(String name, LocalDate day) throws NoEdition {
    List<Edition> all = all(name);
    for (Edition edition : all) {
      if (edition.holdsOn(day)) {
        return edition.entries;
      }
    }
    if (always && !all.isEmpty()) {
      return all.get(all.size() - 1).entries;
    }
    throw new NoEdition(path(name), "the pack has no data '" + name + "' that hold on " + day);
  }

  private List<Edition> all(String name) {
    return read.computeIfAbsent(name, asked -> read(files, path(asked))).value().orElse(List.of());
  }

  /** Whether offices are open on this day, as far as the pack knows of holidays. */
  boolean isBusinessDay(LocalDate day) throws NoEdition {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        && (all(HOLIDAYS).isEmpty() || !edition(HOLIDAYS, day).containsKey(day.toString()));
  }
}
