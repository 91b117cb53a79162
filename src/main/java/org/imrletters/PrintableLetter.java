package org.imrletters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.PackException;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Imprint.AttachedFile;
import org.imrletters.letter.Letter;
import org.imrletters.letter.Provenance;
import org.imrletters.paper.StyleException;
import org.imrletters.render.HtmlRenderer;
import org.imrletters.render.TextRenderer;
import org.imrletters.rule.Rules;
import org.jspecify.annotations.Nullable;

/** A letter whose words are decided, ready to be printed in any format. Immutable. */
public final class PrintableLetter {

  /** Nobody looks through a file's remarks, records and reasons for what identifies the parties. */
  private static final Diagnostic CARRIED = Diagnostic
      .error("public-copy-carries-case", FieldPath.of("copy"), "a public copy carries no case file")
      .hint("attach it to the copy for the parties, or keep it beside the letter");

  /** What a browser prints at the head and the foot of pages. */
  private static final String LARGE_MARGINS = "@page { font-size: 18pt; } ";

  private final PackRenderer pack;
  private final Letter letter;
  private final CheckedCase origin;

  /** The word across each page of a draft; absent for a letter. */
  private final Optional<String> mark;

  private final boolean large;

  /** The PDF, once it was printed. */
  private volatile byte @Nullable [] paper;

  PrintableLetter(PackRenderer pack, Letter letter, CheckedCase origin, Optional<String> mark) {
    this(pack, letter, origin, mark, false);
  }

  private PrintableLetter(PackRenderer pack, Letter letter, CheckedCase origin, Optional<String> mark, boolean large) {
    this.pack = pack;
    this.letter = letter;
    this.origin = origin;
    this.mark = mark;
    this.large = large;
  }

  /**
   * The same letter in large print, for those who see little: as PDF and HTML no letters below 18 points, on as many pages
   * as that takes. Text has no size.
   */
  public PrintableLetter largePrint() {
    return new PrintableLetter(pack, letter, origin, mark, true);
  }

  /** The words of the letter. */
  Letter letter() {
    return letter;
  }

  /** Where the letter comes from, as its PDF says it. */
  Provenance provenance() {
    return pack.provenance(origin.file(), isDraft(), large);
  }

  /** Whether this is a draft, which was worded whatever is wrong with its case. */
  public boolean isDraft() {
    return mark.isPresent();
  }

  /** What someone should look at although the letter can be printed, sorted by place; of a draft, errors as well. */
  public List<Diagnostic> warnings() {
    return origin.problems();
  }

  /** The letter as text, filled to 80 columns. */
  public String text() {
    return TextRenderer.render(letter);
  }

  /**
   * The letter as text.
   *
   * @param columns how wide its lines may be
   * @throws IllegalArgumentException if that is too narrow or too wide for a letter, as {@link TextRenderer} says
   */
  public String text(int columns) {
    return TextRenderer.render(letter, columns);
  }

  /**
   * The letter as one self-contained HTML page.
   *
   * @throws PackException if a font of the pack is damaged
   */
  public String html() {
    try {
      String css = large ? LARGE_MARGINS + pack.paper().largePrint().css() : pack.css();
      return HtmlRenderer.render(letter, css + pack.paper().webFonts(letter, pack.css()), mark);
    } catch (StyleException damaged) {
      throw pack.blame(damaged, letter);
    }
  }

  /**
   * The letter as PDF, which is made once. What {@code imr check} and {@code imr test} find right can be printed so.
   *
   * @throws CaseException if this is a draft of a case that holds a character that the pack's fonts cannot print
   * @throws PackException if the pack's own words hold one, or its style sheet cannot be followed on paper
   */
  public byte[] pdf() {
    byte[] printed = paper;
    if (printed == null) {
      printed = pdf(imprint()); // two threads come to the same
      paper = printed;
    }
    return printed.clone();
  }

  /**
   * The letter as PDF with its case file attached (PDF/A-3a), byte for byte and called {@code case.yaml}, whatever the
   * file was called: its name could be someone's. A case that was built in Java is attached as {@link CaseFile#write}
   * gives it.
   *
   * @throws CaseException if it is a public copy, as a case file holds more than its letter prints ({@code
   *     public-copy-carries-case}); or on the terms of {@link #pdf}
   * @throws PackException on the terms of {@link #pdf}
   */
  public byte[] pdfWithCase() {
    return pdf(imprint().carrying(attachment()));
  }

  private AttachedFile attachment() {
    if (origin.file().review().isPublic()) {
      throw new CaseException(List.of(CARRIED.in(origin.file().sources())));
    }
    return new AttachedFile("case.yaml", "application/yaml", origin.file().bytes());
  }

  private Imprint imprint() {
    Imprint imprint = Imprint.of(provenance());
    return mark.map(imprint::marked).orElse(imprint);
  }

  private byte[] pdf(Imprint imprint) {
    return pack.print(letter, imprint, warnings().stream().filter(UnprintableText::tells).toList());
  }

  /**
   * Looks at a name for this letter's file, since that of a public copy tells nobody.
   *
   * @throws CaseException if this is a public copy and the name tells who a party is; it carries everything that does
   */
  public void checkFileName(String name) {
    List<Diagnostic> told = Rules.ofFileName(name, origin.file().review(), pack.kind(), origin.rules().lists())
        .stream()
        .map(each -> each.in(origin.file().sources()))
        .toList();
    if (!told.isEmpty()) {
      throw new CaseException(told);
    }
  }

  /**
   * Prints the letter; text and HTML in UTF-8. Nothing is written if it cannot be printed. The stream is left open.
   *
   * @throws CaseException on the terms of {@link #pdf}, if it is to be a PDF
   * @throws PackException on the same terms
   * @throws IOException if the stream cannot be written
   */
  public void print(Format format, OutputStream out) throws IOException {
    out.write(bytes(format));
  }

  private byte[] bytes(Format format) {
    return switch (format) {
      case TEXT -> text().getBytes(StandardCharsets.UTF_8);
      case HTML -> html().getBytes(StandardCharsets.UTF_8);
      case PDF -> pdf();
    };
  }
}
