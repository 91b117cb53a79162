package org.imrletters.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.PackException;
import org.imrletters.letter.Block;
import org.imrletters.letter.Image;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.letter.Section;
import org.imrletters.review.Case;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Service;

/** Words a case in the sections of one pack. Immutable; may be used by many threads at once. */
public record Composer(PackFiles files, PackDescription said, boolean proven, TemplateEngine templates,
    Optional<DeclaredRules> rules, Optional<Section> letterhead, Optional<Image> signature) {

  /** Of one section; whoever sees a score of them needs no more. */
  private static final int MOST_MISTAKES = 20;

  private static final String NOT_SERVED = "envelope-not-served";

  /**
   * A composer for the letters of a pack in which nothing is wrong.
   *
   * @param templates the pack's templates
   * @param said what its {@code pack.yaml} says
   * @param rules the rules that it declares
   * @param proven whether it travels with the library and was tested when that was built; all others run under limits
   * @param logo the picture of its letterhead
   * @param signature the picture of its signature
   */
  public Composer(TemplateEngine templates, PackDescription said, Collection<DeclaredRule> rules, boolean proven,
      Optional<Image> logo, Optional<Image> signature) {
    this(templates.files(), said, proven, templates,
        Optional.of(rules).filter(own -> !own.isEmpty()).map(own -> new DeclaredRules(own, said)),
        said.letterhead().map(head -> head.section(logo)).filter(head -> !head.blocks().isEmpty()), signature);
  }

  /**
   * The letter of this case. The case is expected to keep the rules; what it does not give is left out.
   *
   * @throws PackException if a section's template cannot be run or writes what is not of letters; it carries the
   *     mistakes of all sections
   */
  public Letter compose(Case review, Occasion occasion) {
    Letter letter = compose(review, CaseModel.of(review, said, occasion));
    if (occasion.reader().isPresent() && said.isForOpenhtmltopdf() && letter.envelope().isPresent()) {
      throw lacking(NOT_SERVED, "layout", "openhtmltopdf places no address for the window of an envelope",
          "leave out 'layout', as our own layout does");
    }
    return letter;
  }

  private Letter compose(Case review, Map<String, Object> model) {
    return letter(said.title().orElse(""), review.header(), composed(said.sections(), model));
  }

  private List<Section> composed(List<String> names, Map<String, Object> model) {
    List<Section> sections = limited(() -> sections(names, model));
    return Stream.concat(letterhead.stream(), sections.stream()).toList();
  }

  /** How the letters write dates and numbers. */
  public Language language() {
    return said.forms();
  }

  /** The first days of all editions of the pack's dated data. */
  public Set<LocalDate> editions() {
    return DatedData.starts(files);
  }

  /**
   * What proves that the letters of this case were sent: with blanks for what is known only then, or with that.
   *
   * @throws PackException on the terms of {@link #compose}, or if the pack has no words for it
   */
  public Letter proofOfService(Case review, Occasion occasion) {
    PackDescription.ProofOfService proof = said.mailing()
        .proof()
        .orElseThrow(() -> lacking("missing-field", "proofOfService", "the pack has no words for a proof of service",
            "say them in pack.yaml: proofOfService: {title: Proof of Service, sections: [proof-of-service]}"));
    return letter(proof.title(), review.header(), composed(proof.sections(), CaseModel.of(review, said, occasion)));
  }

  private <T> T limited(Supplier<T> work) {
    T made = proven ? work.get() : TemplateThread.call(work);
    if (made == null) {
      throw new PackException(List.of(TemplateMistake.tooSlow(files, "pack.yaml").diagnostic()));
    }
    return made;
  }

  /**
   * Where this case breaks the rules that the pack declares, without the places in its file.
   *
   * @throws PackException if one of them cannot be run over it
   */
  public List<Diagnostic> broken(Case review) {
    return rules.map(own -> limited(() -> own.check(review))).orElse(List.of());
  }

  /**
   * The letter of a case that gives every field, to look at a pack without a case.
   *
   * @throws PackException on the terms of {@link #compose}
   */
  public Letter sample() {
    Case everything = CaseModel.everything(said).orElseThrow(); // of a pack in which nothing is wrong
    Map<String, Object> model = CaseModel.of(everything, said.with(said.beside().always()), sample(everything));
    rules.ifPresent(own -> limited(() -> own.tryOut(model)));
    said.mailing().proof().ifPresent(proof -> composed(proof.sections(), model));
    return compose(everything, model);
  }

  /** An occasion on which all is known, to look at a pack. */
  static Occasion sample(Case everything) {
    return new Occasion(everything.recipients().stream().findFirst(),
        Optional.of(new Service(LocalDate.of(2015, 12, 4), "Jane Roe", Optional.of("Springfield, Illinois"))));
  }

  /**
   * The same as a draft: with the pack's notice at its head, and its mark in front of the title.
   *
   * @throws PackException on the terms of {@link #compose}, or if the pack has no words for a draft
   */
  public Letter draft(Case review, Occasion occasion) {
    PackDescription.DraftWords words = draftWords();
    Letter letter = compose(review, occasion);
    Block notice = new Block.Paragraph("notice", List.of(new Inline.Run(words.notice(), true, false)));
    Section head = new Section("draft", List.of(notice));
    return new Letter(words.mark() + ": " + letter.title(), letter.language(), letter.organization(),
        letter.caseNumber(), letter.date(), Stream.concat(Stream.of(head), letter.sections().stream()).toList(),
        letter.head(), letter.footer(), letter.envelope());
  }

  /**
   * The word that stands across each page of a draft.
   *
   * @throws PackException if the pack has no words for a draft
   */
  public String draftMark() {
    return draftWords().mark();
  }

  private PackDescription.DraftWords draftWords() {
    return said.draft()
        .orElseThrow(() -> lacking("missing-field", "draft", "the pack has no words for a draft",
            "say them in pack.yaml: draft: {mark: DRAFT, notice: This is a draft.}"));
  }

  private PackException lacking(String code, String field, String message, String hint) {
    return new PackException(List.of(
        Diagnostic.error(code, FieldPath.of(field), message, hint).in(Location.ofFile(files.shownAs("pack.yaml")))));
  }

  private Letter letter(String title, CaseHeader header, List<Section> sections) {
    return new Letter(title, said.language().orElse("en-US"), said.organization().orElse(""), header.number(),
        header.on(HeaderDate.DECISION), sections, said.filled(said.header(), header.number()),
        said.filled(said.footer(), header.number()), said.mailing().head().flatMap(Head::envelope));
  }

  private List<Section> sections(List<String> names, Map<String, Object> model) {
    List<Section> sections = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    LetterSize size = new LetterSize();
    for (String name : names) {
      String path = TemplateEngine.sectionPath(name);
      Section section = section(name, path, model, problems);
      size.add(section.blocks());
      if (!section.blocks().isEmpty()) {
        sections.add(section);
      }
      if (size.isTooLarge() || TemplateThread.isLate()) {
        if (problems.isEmpty()) {
          problems
              .add((size.isTooLarge() ? TemplateMistake.tooLarge(files, path) : TemplateMistake.tooSlow(files, path))
                  .diagnostic());
        }
        break;
      }
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return sections;
  }

  private Section section(String name, String path, Map<String, Object> model, List<Diagnostic> problems) {
    try {
      String markup = templates.run(path, model);
      SectionParser.Parsed parsed = SectionParser.parse(markup);
      parsed.mistakes()
          .stream()
          .limit(MOST_MISTAKES)
          .forEach(mistake -> problems.add(SourceText.of(files, path).blame(mistake, markup)));
      return new Section(name, signed(parsed.blocks()));
    } catch (TemplateMistake mistake) {
      problems.add(mistake.diagnostic());
      return new Section(name, List.of());
    }
  }

  /** The picture of a signature stands above the block of whoever signs. */
  private List<Block> signed(List<Block> blocks) {
    String alt = said.mailing().head().flatMap(Head::signature).map(Letterhead.Logo::alt).orElse("");
    return signature.isEmpty() ? blocks
        : blocks.stream()
            .flatMap(block -> block instanceof Block.Paragraph && block.style().equals(Head.SIGNATURE)
                ? Stream.of(new Block.Figure(Head.SIGNATURE, signature.get(), alt), block)
                : Stream.of(block))
            .toList();
  }
}
