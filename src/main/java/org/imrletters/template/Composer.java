package org.imrletters.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
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

/** Words a case in the sections of one pack. Immutable; may be used by many threads at once. */
public final class Composer {

  /** Of one section; whoever sees a score of them needs no more. */
  private static final int MOST_MISTAKES = 20;

  private final TemplatePack pack;
  private final TemplatesInTime templates;

  /** The packs that travel with the library are tested when it is built; all others run under limits. */
  private final boolean proven;

  private final Optional<Section> letterhead;

  private Composer(TemplatePack pack, Optional<Image> logo, TemplatesInTime templates) {
    this.pack = pack;
    this.templates = templates;
    this.proven = pack.isProven();
    this.letterhead = pack.letterhead(logo).filter(section -> !section.blocks().isEmpty());
  }

  /**
   * A composer for the letters of this pack, in which nothing is wrong.
   *
   * @param logo the picture of its letterhead
   */
  public static Composer of(TemplatePack pack, Optional<Image> logo) {
    return new Composer(pack, logo, TemplatesInTime.onDemand(pack.files()));
  }

  /** The same, which reads its templates on a thread of this executor before they are needed. */
  public static Composer ahead(TemplatePack pack, Optional<Image> logo, Executor executor) {
    return new Composer(pack, logo, TemplatesInTime.ahead(pack, executor));
  }

  /** Does once what the first letter of a process waits for, whatever its pack. */
  public static void warmUp() {
    TemplateEngine.ready();
  }

  /**
   * The letter of this case. The case is expected to keep the rules; what it does not give is left out.
   *
   * @throws PackException if a section's template cannot be run or writes what is not of letters; it carries the
   *     mistakes of all sections
   */
  public Letter compose(Case review) {
    CaseTemplates ready = templates.get();
    Map<String, Object> model = CaseModel.of(review, pack.description());
    List<Section> sections = proven ? sections(ready, model) : TemplateThread.call(() -> sections(ready, model));
    if (sections == null) {
      throw new PackException(List.of(TemplateMistake.tooSlow(pack.files(), "pack.yaml").diagnostic()));
    }
    return letter(review.header(), Stream.concat(letterhead.stream(), sections.stream()).toList());
  }

  /**
   * The same as a draft: with the pack's notice at its head, and its mark in front of the title.
   *
   * @throws PackException on the terms of {@link #compose}, or if the pack has no words for a draft
   */
  public Letter draft(Case review) {
    DraftWords words = draftWords();
    Letter letter = compose(review);
    Block notice = new Block.Paragraph("notice", List.of(new Inline.Run(words.notice(), true, false)));
    Section head = new Section("draft", List.of(notice));
    return new Letter(words.mark() + ": " + letter.title(), letter.language(), letter.organization(),
        letter.caseNumber(), letter.date(), Stream.concat(Stream.of(head), letter.sections().stream()).toList(),
        letter.head(), letter.footer());
  }

  /**
   * The word that stands across each page of a draft.
   *
   * @throws PackException if the pack has no words for a draft
   */
  public String draftMark() {
    return draftWords().mark();
  }

  private DraftWords draftWords() {
    return pack.description()
        .draft()
        .orElseThrow(() -> new PackException(
            List.of(Diagnostic.error("missing-field", FieldPath.of("draft"), "the pack has no words for a draft")
                .hint("say them in pack.yaml: draft: {mark: DRAFT, notice: This is a draft.}")
                .in(Location.ofFile(pack.files().shownAs("pack.yaml"))))));
  }

  private Letter letter(CaseHeader header, List<Section> sections) {
    PackDescription said = pack.description();
    return new Letter(pack.title(), said.language().orElse("en-US"), said.organization().orElse(""), header.number(),
        header.on(HeaderDate.DECISION), sections, said.head(header.number()), said.footer(header.number()));
  }

  private List<Section> sections(CaseTemplates ready, Map<String, Object> model) {
    List<Section> sections = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    LetterSize size = new LetterSize();
    CappedWriter written = new CappedWriter();
    for (String name : pack.description().sections()) {
      Section section = section(name, ready, model, written, problems);
      size.add(section.blocks());
      if (!section.blocks().isEmpty()) {
        sections.add(section);
      }
      if (size.isTooLarge() || TemplateThread.isLate()) {
        if (problems.isEmpty()) {
          problems.add((size.isTooLarge() ? tooLarge(name) : tooSlow(name)).diagnostic());
        }
        break;
      }
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return sections;
  }

  private TemplateMistake tooLarge(String section) {
    return TemplateMistake.tooLarge(pack.files(), CaseTemplates.sectionPath(section));
  }

  private TemplateMistake tooSlow(String section) {
    return TemplateMistake.tooSlow(pack.files(), CaseTemplates.sectionPath(section));
  }

  private Section section(String name, CaseTemplates ready, Map<String, Object> model, CappedWriter written,
      List<Diagnostic> problems) {
    String path = CaseTemplates.sectionPath(name);
    try {
      String markup = ready.run(path, model, written);
      SectionParser.Parsed parsed = SectionParser.parse(markup);
      parsed.mistakes()
          .stream()
          .limit(MOST_MISTAKES)
          .forEach(mistake -> problems.add(ready.blame(mistake, markup, path)));
      return new Section(name, parsed.blocks());
    } catch (TemplateMistake mistake) {
      problems.add(mistake.diagnostic());
      return new Section(name, List.of());
    }
  }
}
