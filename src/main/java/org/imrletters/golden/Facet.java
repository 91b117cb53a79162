package org.imrletters.golden;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a letter is compared. Each facet has golden files of its own beside the case file. */
public enum Facet {
  /** The letter as text, in {@code NAME.approved.txt}. */
  TEXT("text", "", "txt"),
  /** The letter as HTML, in {@code NAME.approved.html}. */
  HTML("html", "", "html"),
  /** The words of the PDF by page and line, in {@code NAME.pdf-words.approved.txt}. */
  PDF_WORDS("pdf-words", "pdf-words", "txt"),
  /** The tags of the PDF as screen readers walk them, in {@code NAME.tags.approved.txt}. */
  PDF_TAGS("pdf-tags", "tags", "txt"),
  /** What the PDF says of itself, in {@code NAME.metadata.approved.txt}. */
  PDF_METADATA("pdf-metadata", "metadata", "txt"),
  /** Each page of the PDF as a picture, in {@code NAME.page-1.approved.png} and so on. */
  PDF_PAGES("pdf-pages", "page", "png"),
  /** Every byte of the PDF, in {@code NAME.approved.pdf}. */
  PDF_BYTES("pdf-bytes", "", "pdf");

  private final String label;
  private final String part;
  private final String ending;
  private final Pattern goldens;

  Facet(String label, String part, String ending) {
    this.label = label;
    this.part = part;
    this.ending = ending;
    String tail = part.isEmpty() ? "" : "\\." + part + (part.equals("page") ? "-([1-9][0-9]{0,5})" : "");
    this.goldens = Pattern.compile("(.+)" + tail + "\\.approved\\." + ending);
  }

  /** The facet with this label, where there is one. */
  public static Optional<Facet> named(String label) {
    return Arrays.stream(values()).filter(facet -> facet.label.equals(label)).findFirst();
  }

  /**
   * The facets of which at least one golden stands beside its case, in this folder or below it; text where there is none.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Set<Facet> keptIn(Path folder) {
    EnumSet<Facet> kept = EnumSet.noneOf(Facet.class);
    Golden.below(folder)
        .forEach(readings -> readings.stream()
            .filter(Golden::hasCase)
            .max(Comparator.comparing(golden -> Golden.caseName(golden.caseFile()).length()))
            .ifPresent(golden -> kept.add(golden.facet())));
    return kept.isEmpty() ? EnumSet.of(TEXT) : kept;
  }

  /** What people call it, such as {@code pdf-words}. */
  public String label() {
    return label;
  }

  /** The ending of its golden files, without the dot. */
  public String ending() {
    return ending;
  }

  /** What the name of a golden file of this facet would have to be: its case's, and the page where there is one. */
  Matcher golden(String name) {
    return goldens.matcher(name);
  }

  /** What its golden files have between the case's name and {@code .approved}, where they have something there. */
  String part() {
    return part;
  }

  boolean isOfPaper() {
    return this != TEXT && this != HTML;
  }
}
