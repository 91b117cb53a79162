package org.imrletters;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.PackException;
import org.imrletters.file.Once;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Imprint.AttachedFile;
import org.imrletters.letter.Letter;
import org.imrletters.letter.Provenance;
import org.imrletters.letter.Provenance.ProofOfService;
import org.imrletters.paper.PdfRenderer;
import org.imrletters.paper.PdfRenderer.PrintedFile;
import org.imrletters.paper.SheetFile;
import org.imrletters.paper.StyleException;
import org.imrletters.proof.PrintedPdf;
import org.imrletters.render.HtmlRenderer;
import org.imrletters.render.TextRenderer;
import org.imrletters.review.Case;
import org.imrletters.review.Role;
import org.imrletters.review.Service;
import org.imrletters.rule.Rules;
import org.imrletters.template.Occasion;
import org.imrletters.words.Suggestion;

/** A letter whose words are decided, ready to be printed in any format. Immutable. */
public final class PrintableLetter {

  /** Nobody looks through a file's remarks, records and reasons for what identifies the parties. */
  private static final Diagnostic CARRIED = Diagnostic.error("public-copy-carries-case", FieldPath.of("copy"),
      "a public copy carries no case file", "attach it to the copy for the parties, or keep it beside the letter");

  /** What one party may not see, its copy does not carry either. */
  private static final Diagnostic CARRIED_TO_ONE = Diagnostic.error("public-copy-carries-case",
      FieldPath.of("recipients"), "a letter to one party carries no case file",
      "attach it to the copy that stays in the file");

  private static final Diagnostic POSTED = Diagnostic.error("not-a-recipient", FieldPath.of("copy"),
      "a public copy is posted for everyone, and sent to no party", "write copy: party for the letters to the parties");

  private static final Diagnostic TO_NOBODY = Diagnostic.error("not-a-recipient", FieldPath.of("recipients"),
      "the case does not say to whom letters go", "name under recipients those who get one");

  private final PackRenderer pack;
  private final Letter letter;
  private final CheckedCase origin;

  /** The party to whom it goes; absent for a public copy, and for the one that stays in the file. */
  private final Optional<Role> reader;

  /** The word across each page of a draft; absent for a letter. */
  private final Optional<String> mark;

  private final boolean large;

  /** Present where this is what proves that the letters were sent. */
  private final Optional<ProofOfService> proof;

  /** The PDF, once it was printed. */
  private final Once<PrintedFile> paper = new Once<>(() -> pdf(imprint()));

  PrintableLetter(PackRenderer pack, Letter letter, CheckedCase origin, Optional<Role> reader, Optional<String> mark) {
    this(pack, letter, origin, reader, mark, false, Optional.empty());
  }

  private PrintableLetter(PackRenderer pack, Letter letter, CheckedCase origin, Optional<Role> reader,
      Optional<String> mark, boolean large, Optional<ProofOfService> proof) {
    this.pack = pack;
    this.letter = letter;
    this.origin = origin;
    this.reader = reader;
    this.mark = mark;
    this.large = large;
    this.proof = proof;
  }

  /**
   * The same letter in large print, for those who see little: as PDF and HTML no letters below 18 points, on as many pages
   * as that takes. An address that has to show in the window of an envelope stands on a cover sheet, in its usual size.
   * Text has no size.
   */
  public PrintableLetter largePrint() {
    return large ? this : new PrintableLetter(pack, letter.forLargePrint(), origin, reader, mark, true, proof);
  }

  /** The words of the letter. */
  Letter letter() {
    return letter;
  }

  /** Where the letter comes from, as its PDF says it. */
  Provenance provenance() {
    return pack.provenance(origin, reader, isDraft(), large, proof);
  }

  /** The name of the pack that worded it. */
  public String pack() {
    return pack.name();
  }

  /** The SHA-256 of that pack's files. */
  public String packHash() {
    return pack.hash();
  }

  /** The SHA-256 of the guideline library that the case cites from; absent where it cites from none. */
  public Optional<String> guidelinesHash() {
    return origin.file().guidelinesHash();
  }

  /** Whether it is the copy that is posted for everyone. */
  public boolean isPublic() {
    return origin.file().review().isPublic();
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
      PdfRenderer paper = large ? pack.paper().largePrint() : pack.paper();
      return HtmlRenderer.render(letter, paper.browserCss(letter), mark);
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
    return paper.get().bytes().clone();
  }

  /** Refuses, on the terms of {@link #pdf}, what cannot be printed so. It costs less, as no file is to say what made it. */
  public void mustPrint() {
    pdf(marked(Imprint.NONE));
  }

  /** How many pages the letter has as PDF, on the terms of {@link #pdf}. */
  public int pages() {
    return paper.get().pages();
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
    return pdf(imprint().carrying(attachment())).bytes();
  }

  /**
   * The letter as a DOCX file for those who must edit it: marked as a draft at the head of each page, whatever it is, as
   * nothing vouches for words that anyone can change.
   *
   * @throws PackException if the pack has no words for a draft ({@code missing-field}), or leaves it to openhtmltopdf to print
   *     what its style sheet says and no DOCX has ({@code style-not-printed})
   */
  public byte[] docx() {
    return pack.edit(letter, imprint());
  }

  private AttachedFile attachment() {
    if (origin.file().review().isPublic() || reader.isPresent()) {
      throw wrong(List.of(reader.isPresent() ? CARRIED_TO_ONE : CARRIED));
    }
    return new AttachedFile("case.yaml", "application/yaml", origin.file().bytes());
  }

  private Imprint imprint() {
    return marked(Imprint.of(provenance()));
  }

  private Imprint marked(Imprint imprint) {
    return mark.map(imprint::marked).orElse(imprint);
  }

  private PrintedFile pdf(Imprint imprint) {
    return printed(its -> its.print(letter, imprint));
  }

  /** Adds it to a file of many, where it has this name. */
  void print(SheetFile file, String piece) {
    printed(its -> {
      its.add(letter, piece, file);
      return piece;
    });
  }

  private <T> T printed(Function<PdfRenderer, T> printing) {
    try {
      return pack.printed(letter, large, warnings().stream().filter(UnprintableText::tells).toList(), printing);
    } catch (StyleException address) {
      throw wrong(List.of(Diagnostic.error(address.code(), whereabouts(), address.getMessage(),
          "shorten its lines, or leave out those that the post can do without")));
    }
  }

  /** Where the case says to what address the letter goes. */
  private FieldPath whereabouts() {
    FieldPath party = FieldPath.of("parties").field(reader.map(Role::field).orElse(""));
    boolean confidential = reader.flatMap(origin.file().review()::party)
        .filter(to -> to.delivery().isConfidential())
        .isPresent();
    return party.field(confidential ? "confidentialAddress" : "address");
  }

  private CaseException wrong(List<Diagnostic> told) {
    return new CaseException(told.stream().map(each -> each.in(origin.file().sources())).toList());
  }

  private void refuse(List<Diagnostic> told) {
    if (!told.isEmpty()) {
      throw wrong(told);
    }
  }

  /** The size of the envelope into which it goes, such as {@code 9.5x4.125in}; absent where its pack names none. */
  public Optional<String> envelope() {
    return letter.envelope().map(its -> inches(its.width()) + "x" + inches(its.height()) + "in");
  }

  private static String inches(double points) {
    return BigDecimal.valueOf(points / 72).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  /** The role of the party to whom the letter goes; absent for a public copy, and for the one that stays in the file. */
  public Optional<Role> recipient() {
    return reader;
  }

  /**
   * The letters to those who get one, in the order of the case's recipients. Each tells what its reader may see, and is
   * addressed to that party alone.
   *
   * @throws CaseException if one of them cannot be sent, as an address or a number is missing; it carries all that is. Or
   *     if nobody gets one, as the case names nobody or is posted as a public copy ({@code not-a-recipient})
   * @throws PackException if the pack does not address letters
   */
  public List<PrintableLetter> forRecipients() {
    List<Role> all = recipients();
    refuse(all.stream().flatMap(role -> unreachable(role).stream()).distinct().toList());
    return all.stream().map(this::addressed).toList();
  }

  /** Those of these letters that can be sent as the case says; none of a public copy, or of a pack that addresses none. */
  public List<PrintableLetter> reachable() {
    Case review = origin.file().review();
    List<Role> all = pack.kind().addressed() && !review.isPublic() ? review.recipients() : List.of();
    return all.stream().filter(role -> unreachable(role).isEmpty()).map(this::addressed).toList();
  }

  /**
   * The letter to one of them.
   *
   * @param role as the case names its recipients, such as {@code claims-administrator}
   * @throws CaseException if the letter does not go to such a party, or cannot be sent
   * @throws PackException if the pack does not address letters
   */
  public PrintableLetter forRecipient(String role) {
    List<Role> all = recipients();
    Role to = all.stream()
        .filter(each -> each.word().equals(role))
        .findFirst()
        .orElseThrow(() -> wrong(List.of(noRecipient(role, all.stream().map(Role::word).toList()))));
    refuse(unreachable(to));
    return addressed(to);
  }

  private static Diagnostic noRecipient(String role, List<String> all) {
    return Diagnostic.error("not-a-recipient", FieldPath.of("recipients"), "no letter goes to '" + role + "'",
        Suggestion.hint(role, all, "letters go to: " + String.join(", ", all)));
  }

  private List<Role> recipients() {
    Case review = origin.file().review();
    refuse(review.isPublic() ? List.of(POSTED) : review.recipients().isEmpty() ? List.of(TO_NOBODY) : List.of());
    return review.recipients();
  }

  private List<Diagnostic> unreachable(Role to) {
    pack.mustAddress();
    return isDraft() ? List.of() : Rules.unreachable(origin.file().review(), to);
  }

  private PrintableLetter addressed(Role to) {
    PrintableLetter its = origin.rules().addressed(origin, to, isDraft());
    boolean asked = origin.file().review().party(to).filter(party -> party.delivery().largePrint()).isPresent();
    return large || asked ? its.largePrint() : its;
  }

  /** The languages that the pack names other packs for, by the first parts of their tags. */
  public Set<String> languages() {
    return pack.languages();
  }

  /**
   * The letter in one of these languages.
   *
   * @throws CaseException if something stands in its way there
   * @throws PackException if the pack for it is wrong
   */
  public PrintableLetter inLanguage(String tag) {
    PrintableLetter its = origin.rules().inLanguage(tag, origin, reader, isDraft());
    return large ? its.largePrint() : its;
  }

  /**
   * Words on a page, and what printed them. What is not known for certain is absent.
   *
   * @param leaf the words, and where they stand
   * @param section the section of the pack that holds them
   * @param template the line of a template that words them
   * @param field the field of the case that they tell
   * @param typed where the case file says that
   */
  public record Place(PrintedPdf.Leaf leaf, Optional<String> section, Optional<Location> template,
      Optional<FieldPath> field, Optional<Location> typed) {

    /** Words of which nothing is known. */
    static Place unknown(PrintedPdf.Leaf leaf) {
      return new Place(leaf, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * Where the words of the PDF stand on its pages, in the order of reading, and what printed them.
   *
   * @throws IOException if it cannot be read back
   */
  public List<Place> places(PrintedPdf pdf) throws IOException {
    return new PlaceFinder(letter, origin.file(), pack.kind().cases(), pack.wording()).places(pdf.leaves());
  }

  /**
   * What proves that these letters were sent: the file's, or the one that goes into the envelope of a letter to one
   * party.
   *
   * @param served how they were; while it is absent, blanks are left for it
   * @throws CaseException if nobody gets one ({@code not-a-recipient})
   * @throws PackException if the pack has no words for it
   */
  public PrintableLetter proofOfService(Optional<Service> served) {
    recipients();
    Letter worded = pack.proofOfService(origin, new Occasion(reader, served));
    ProofOfService told = new ProofOfService(served.map(Service::mailedOn), served.flatMap(Service::place));
    return new PrintableLetter(pack, worded, origin, reader, mark, large, Optional.of(told));
  }

  /**
   * Looks at a name for this letter's file, since that of a public copy tells nobody.
   *
   * @throws CaseException if this is a public copy and the name tells who a party is; it carries everything that does
   */
  public void checkFileName(String name) {
    refuse(Rules.ofFileName(name, origin.file().review(), pack.kind(), origin.rules().lists()));
  }

  /**
   * Prints the letter; text and HTML in UTF-8. Nothing is written if it cannot be printed. The stream is left open.
   *
   * @throws CaseException on the terms of {@link #pdf}, if it is to be a PDF
   * @throws PackException on the terms of {@link #pdf}, {@link #html} or {@link #docx}
   * @throws IOException if the stream cannot be written
   */
  public void print(Format format, OutputStream out) throws IOException {
    out.write(bytes(format));
  }

  /** The same as bytes, on the same terms. */
  public byte[] bytes(Format format) {
    return switch (format) {
      case TEXT -> text().getBytes(StandardCharsets.UTF_8);
      case HTML -> html().getBytes(StandardCharsets.UTF_8);
      case PDF -> pdf();
      case DOCX -> docx();
    };
  }
}
