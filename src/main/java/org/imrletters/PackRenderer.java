package org.imrletters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.PackException;
import org.imrletters.file.Once;
import org.imrletters.kind.LetterKind;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.letter.Provenance;
import org.imrletters.letter.Provenance.ProofOfService;
import org.imrletters.paper.FontFile;
import org.imrletters.paper.PaperFiles;
import org.imrletters.paper.PdfRenderer;
import org.imrletters.paper.StandardFonts;
import org.imrletters.paper.StyleException;
import org.imrletters.paper.UnprintableException;
import org.imrletters.paper.UnprintableException.Unprintable;
import org.imrletters.review.Case;
import org.imrletters.review.Role;
import org.imrletters.rule.Rules;
import org.imrletters.rule.WordLists;
import org.imrletters.template.Composer;
import org.imrletters.template.Occasion;
import org.imrletters.template.PackDescription;
import org.imrletters.template.WordingLines;

/** What it takes to word and to print the letters of one pack, prepared once. */
final class PackRenderer {

  private static final String ADDRESS = "address-does-not-fit";
  private static final String ONLY_IN_PDF = "leave it out, or print the letter as PDF: a DOCX has what our own layout prints";

  private final LetterKind kind;
  private final TemplatePack pack;
  private final Composer composer;
  private final String css;

  private final PdfRenderer paper;

  /** Asked for by paper alone, as it costs reading the whole pack. */
  private final Once<String> hash;

  /**
   * What prints the letters of this pack.
   *
   * @throws PackException if the pack is wrong; it carries everything that is
   */
  PackRenderer(TemplatePack pack) {
    this.pack = pack;
    this.composer = pack.composer();
    this.kind = pack.kind();
    this.css = pack.css();
    this.paper = paper(pack);
    this.hash = new Once<>(pack::hash);
  }

  /**
   * Prints a letter of a case that gives every field.
   *
   * @throws PackException if that cannot be done
   */
  void tryOut() {
    Letter sample = composer.sample();
    printed(sample, false, List.of(), its -> its.print(sample, Imprint.NONE));
  }

  /**
   * What comes of printing a letter.
   *
   * @param ofCase what was told of characters of its case, which keep all but a draft from being printed
   * @throws StyleException if the address does not fit in the window of its envelope
   */
  <T> T printed(Letter letter, boolean large, List<Diagnostic> ofCase, Function<PdfRenderer, T> printing) {
    try {
      return printing.apply(large ? paper.largePrint() : paper);
    } catch (UnprintableException unprintable) {
      throw ofCase.isEmpty() ? unprintable(unprintable.characters()) : new CaseException(ofCase);
    } catch (StyleException wrong) {
      throw wrong.code().equals(ADDRESS) ? wrong
          : large ? new PackException(List.of(blame(wrong))) : blame(wrong, letter);
    }
  }

  /**
   * A letter as DOCX, marked as a draft.
   *
   * @throws PackException if the pack has no words for a draft, or its style sheet asks for more than our own layout prints
   */
  byte[] edit(Letter letter, Imprint imprint) {
    try {
      return paper.docx(letter, imprint, imprint.mark().orElseGet(composer::draftMark));
    } catch (StyleException wrong) {
      List<Diagnostic> unprinted = PaperFiles.style(css, pack.cssFile(), pack.classes(), false);
      throw unprinted.isEmpty() ? blame(wrong, letter)
          : new PackException(unprinted.stream().map(each -> each.hint(ONLY_IN_PDF)).toList());
    }
  }

  /** Why this letter cannot be printed on paper, as people are told of it. */
  PackException blame(StyleException wrong, Letter letter) {
    return new PackException(
        wrong.code().equals("hidden-words") ? paper.hiding(letter, pack.cssFile()) : List.of(blame(wrong)));
  }

  /** What is wrong with the style sheet or a font. */
  private Diagnostic blame(StyleException wrong) {
    return switch (wrong.code()) {
      case "broken-font" -> saidWrong(wrong, "fonts", "get the file from where the font comes from once more");
      case "print-file-not-served" -> saidWrong(wrong, "layout", "leave out 'layout', as our own layout does");
      case "no-sheet-code" ->
          saidWrong(wrong, "head", "say it under envelope, such as sheetCode: " + PackDescription.SHEET_CODE);
      case "sheet-code-misplaced" -> saidWrong(wrong, "head",
          "move envelope.sheetCode to where no page has words, such as: " + PackDescription.SHEET_CODE);
      default -> Diagnostic
          .error(wrong.code(), FieldPath.ROOT, wrong.getMessage(),
              "compare the style sheet with that of a pack that travels with the library")
          .in(Location.ofFile(pack.cssFile()));
    };
  }

  private Diagnostic saidWrong(StyleException wrong, String field, String hint) {
    return Diagnostic.error(wrong.code(), FieldPath.of(field), wrong.getMessage(), hint)
        .in(Location.ofFile(pack.manifestFile()));
  }

  PdfRenderer paper() {
    return paper;
  }

  private static PdfRenderer paper(TemplatePack pack) {
    List<FontFile> fonts = fonts(pack);
    return pack.isForOpenhtmltopdf() ? PdfRenderer.openhtmltopdf(pack.css(), fonts) : PdfRenderer.of(pack.css(), fonts);
  }

  /** Those of the pack stand behind ours, or in their place where they serve the same words. */
  private static List<FontFile> fonts(TemplatePack pack) {
    return StandardFonts.with(pack.fonts()
        .stream()
        .map(font -> new FontFile(font.family(), font.weight(), font.italic(), font.content()))
        .toList());
  }

  /** Everything in which a case breaks a rule, or holds a character that paper cannot show. */
  List<Diagnostic> check(Case review, WordLists lists) {
    List<Diagnostic> broken = PackRenderers.RULES.check(review, kind, lists, () -> composer.broken(review));
    if (broken.stream().anyMatch(told -> Rules.keepsFromPrinting(told.code()))) {
      return broken;
    }
    return Stream.concat(broken.stream(), unprintable(review).stream()).toList();
  }

  /** The name of the pack. */
  String name() {
    return pack.name();
  }

  Map<String, String> rulePages() {
    return pack.rulePages();
  }

  /** What its letters ask of a case. */
  LetterKind kind() {
    return kind;
  }

  private List<Diagnostic> unprintable(Case review) {
    try {
      return UnprintableText.of(review, kind.cases(), paper.coverage());
    } catch (StyleException damaged) {
      throw new PackException(List.of(blame(damaged)));
    }
  }

  /** The letter of a case that keeps the rules. */
  PrintableLetter compose(CheckedCase checked, Optional<Role> reader) {
    Letter worded = composer.compose(printed(checked, reader).review(), new Occasion(reader, Optional.empty()));
    return new PrintableLetter(this, worded, checked, reader, Optional.empty());
  }

  /**
   * A draft of this case, whatever is wrong with it.
   *
   * @throws PackException if the templates cannot do without what is missing
   */
  PrintableLetter draft(CheckedCase checked, Optional<Role> reader) {
    Optional<String> mark = Optional.of(composer.draftMark());
    Letter worded = composer.draft(printed(checked, reader).review(), new Occasion(reader, Optional.empty()));
    return new PrintableLetter(this, worded, checked, reader, mark);
  }

  /** What finds lines of its templates. */
  WordingLines wording() {
    return pack.wording();
  }

  Set<String> languages() {
    return composer.said().languages();
  }

  Optional<String> inLanguage(String tag) {
    return composer.said().inLanguage(tag);
  }

  /**
   * Makes sure that letters are addressed to those who get them.
   *
   * @throws PackException if they are not
   */
  void mustAddress() {
    if (!kind.addressed()) {
      throw new PackException(List.of(Diagnostic
          .error("missing-field", FieldPath.of("head"), "the pack does not say to whom letters go",
              "write head: {capitals: yes} in pack.yaml, and print the label of the addressee in a section")
          .in(Location.ofFile(pack.manifestFile()))));
    }
  }

  /** What proves that the letters of a case were sent. */
  Letter proofOfService(CheckedCase checked, Occasion occasion) {
    return composer.proofOfService(printed(checked, occasion.reader()).review(), occasion);
  }

  private static CaseFile printed(CheckedCase checked, Optional<Role> reader) {
    return reader.map(checked.file()::printedFor).orElseGet(checked.file()::printed);
  }

  /** Where in the pack the characters stand that its own words hold and its fonts cannot print. */
  private PackException unprintable(List<Unprintable> characters) {
    return new PackException(characters.stream()
        .map(Unprintable::codePoint)
        .distinct()
        .map(codePoint -> UnprintableText.complaint(FieldPath.ROOT, codePoint).in(pack.find(codePoint)))
        .sorted(Diagnostic.BY_PLACE)
        .toList());
  }

  /** Where a letter of this pack comes from. */
  Provenance provenance(CheckedCase origin, Optional<Role> reader, boolean draft, boolean largePrint,
      Optional<ProofOfService> proof) {
    CaseFile file = printed(origin, reader);
    CaseReading reading = origin.rules().reading();
    Optional<String> to = reading.isOtherCopy(origin.source()) ? Optional.of(Provenance.EVERYONE)
        : reader.map(Role::word);
    return new Provenance(ImrLetters.NAME, ImrLetters.VERSION, pack.name(), hash(), file.guidelinesHash(),
        Optional.of(file.hash()), file.review().header().number(), to, draft, largePrint,
        reading.mailing(origin.source()), proof);
  }

  /** The hash of the pack's files. */
  String hash() {
    return hash.get();
  }
}
