package org.imrletters.template;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.kind.CaseDeclaration;
import org.imrletters.kind.CaseKind;
import org.imrletters.kind.LetterKind.RuleChoice;
import org.imrletters.kind.LetterKind.Statement;
import org.imrletters.letter.MarginLine;
import org.imrletters.review.Copy;
import org.imrletters.template.PackFont.Declared;
import org.imrletters.yaml.Shape;

/**
 * What {@code pack.yaml} says. A pack over another says only what differs.
 *
 * @param over the pack that this one stands over, by its name or its path
 * @param about one line that tells it from other packs
 * @param title the title of its letters
 * @param organization the organization that issues them
 * @param sections the sections in order, by the names of their templates
 * @param decisions the printed word for each decision, by its name in a case file
 * @param priorities the printed word for each priority, by its name in a case file
 * @param words phrases that templates name
 * @param letterhead what stands at the top of each letter's first page
 * @param header what stands at the head of each page but the first, with the same placeholders as the footer
 * @param footer what stands at each page's foot; {@code {number}} and {@code {title}} in it stand for the
 *     case number and the title
 * @param cases the cases that its letters are about
 * @param draft what tells a draft from a letter
 * @param states the section that makes each statement to the parties
 * @param layout what lays its letters out on paper
 * @param copies the copies that it has words for; empty where it has words for all
 * @param rules which rules hold, and those that it declares itself
 * @param fonts the fonts that it brings along; those of packs below come behind its own, but for those that serve the
 *     same words
 * @param mailing how its letters are addressed, and how it is proven that they were sent
 * @param beside what its other files say
 */
public record PackDescription(Optional<String> over, Optional<String> about, Optional<String> title,
    Optional<String> organization, List<String> sections, Map<String, String> decisions, Map<String, String> priorities,
    Map<String, String> words, Optional<Letterhead> letterhead, Optional<MarginLine> header,
    Optional<MarginLine> footer, CaseKind cases, Optional<DraftWords> draft, Map<Statement, String> states,
    Optional<Layout> layout, List<Copy> copies, Rules rules, List<Declared> fonts, Mailing mailing, Beside beside) {

  /** Where sheets may have their code, as an example. */
  public static final String SHEET_CODE = "{left: 7.625in, top: 0.75in, width: 0.625in, height: 1.75in,"
      + " says: \"Sheet {sheet} of {sheets}\"}";

  /** Says nothing. */
  static final PackDescription NOTHING = new PackDescription(Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), List.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty(),
      new CaseKind(CaseDeclaration.NOTHING), Optional.empty(), Map.of(), Optional.empty(), List.of(), Rules.NOTHING,
      List.of(), Mailing.NOTHING, Beside.NOTHING);

  /** Stands for the case number in a running head or a footer. */
  static final String NUMBER = "{number}";

  /** Stands for the title there. */
  static final String TITLE = "{title}";

  /** What this pack says, and where it says nothing, what the one below says. */
  PackDescription over(PackDescription below) {
    return new PackDescription(over, about.or(below::about), title.or(below::title),
        organization.or(below::organization), sections.isEmpty() ? below.sections : sections,
        merged(below.decisions, decisions), merged(below.priorities, priorities), merged(below.words, words),
        letterhead.or(below::letterhead), header.or(below::header), footer.or(below::footer),
        new CaseKind(cases.declared().over(below.cases.declared())), draft.or(below::draft),
        merged(below.states, states), layout.or(below::layout), copies.isEmpty() ? below.copies : copies,
        rules.over(below.rules), joined(fonts, below.fonts), mailing.over(below.mailing),
        beside.over(below.beside, language().isEmpty() || language().equals(below.language())));
  }

  private static List<Declared> joined(List<Declared> above, List<Declared> below) {
    return Stream.concat(above.stream(), below.stream().filter(font -> above.stream().noneMatch(font::isAs))).toList();
  }

  /** The language of the words of its letters, as a BCP 47 tag. */
  Optional<String> language() {
    return cases.declared().language();
  }

  /** The statements whose sections are among the pack's; a section that it leaves out states nothing. */
  public Set<Statement> stated() {
    return states.entrySet()
        .stream()
        .filter(statement -> sections.contains(statement.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The copies that its letters may be. */
  public Set<Copy> offered() {
    return copies.isEmpty() ? Set.of(Copy.values()) : Set.copyOf(copies);
  }

  /** Whether openhtmltopdf lays its letters out on paper, and not this library. */
  public boolean isForOpenhtmltopdf() {
    return layout.orElse(Layout.OWN) == Layout.OPENHTMLTOPDF;
  }

  /** How its letters write dates, numbers and lists. */
  public Language forms() {
    return beside.language.over(Language.of(language().orElse("en")));
  }

  /** What templates see as {@code pack}. */
  Map<String, Object> model() {
    Map<String, Object> model = new HashMap<>();
    model.put("decisions", decisions);
    model.put("priorities", priorities);
    model.put("letterhead", letterhead.isPresent());
    title.ifPresent(words -> model.put("title", words));
    organization.ifPresent(words -> model.put("organization", words));
    return model;
  }

  /** The line in a letter of this case number; a part that asks for a number is left out where there is none. */
  MarginLine filled(Optional<MarginLine> line, Optional<String> number) {
    MarginLine words = line.orElse(MarginLine.NONE);
    return new MarginLine(filled(words.left(), number), filled(words.right(), number));
  }

  private String filled(String words, Optional<String> number) {
    String titled = words.replace(TITLE, title.orElse(""));
    if (!words.contains(NUMBER)) {
      return titled;
    }
    return number.map(given -> titled.replace(NUMBER, given)).orElse("");
  }

  static <K, V> Map<K, V> merged(Map<K, V> below, Map<K, V> above) {
    Map<K, V> all = new LinkedHashMap<>(below);
    all.putAll(above);
    return all;
  }

  /**
   * What tells a draft from a letter.
   *
   * @param mark the word across each page, and in front of the title
   * @param notice the sentence at its head
   */
  record DraftWords(String mark, String notice) {}

  /** What lays a pack's letters out on paper. */
  enum Layout {
    /** The layout of this library. */
    OWN,
    /** openhtmltopdf, which prints nearly all of CSS and takes longer. */
    OPENHTMLTOPDF
  }

  /**
   * What a pack says of letters that are sent.
   *
   * @param head how they are addressed and signed; absent where they are not
   * @param proof how it is proven that they were sent
   * @param languages the packs for recipients who read another language, by the first part of its tag
   */
  record Mailing(Optional<Head> head, Optional<ProofOfService> proof, Map<String, String> languages) {

    static final Mailing NOTHING = new Mailing(Optional.empty(), Optional.empty(), Map.of());

    private Mailing over(Mailing below) {
      return new Mailing(head.or(below::head), proof.or(below::proof), merged(below.languages, languages));
    }
  }

  /**
   * What proves that letters were sent.
   *
   * @param title its title
   * @param sections its sections, by the names of their templates
   */
  record ProofOfService(String title, List<String> sections) {}

  /** The names of all its templates of sections, those of a proof of service behind the letter's. */
  public List<String> templates() {
    return Stream.concat(sections.stream(), mailing.proof().stream().flatMap(proof -> proof.sections().stream()))
        .distinct()
        .toList();
  }

  /** The languages that there are other packs for, by the first parts of their tags. */
  public Set<String> languages() {
    return mailing.languages().keySet();
  }

  /** The pack for letters to those who read this language; absent where it is this one, or there is none. */
  public Optional<String> inLanguage(String tag) {
    String its = CaseDeclaration.primary(tag);
    return Optional.ofNullable(mailing.languages().get(its))
        .filter(pack -> !its.equals(CaseDeclaration.primary(language().orElse("en"))));
  }

  /** Whether its letters are addressed to those who get them. */
  public boolean isAddressed() {
    return mailing.head().isPresent();
  }

  /**
   * What stands beside the words: forms and data in files of their own, and the deadlines that rest on them.
   *
   * @param language the forms of its language that it gives itself
   * @param data its dated data
   * @param deadlines its deadlines, by name
   */
  record Beside(Language language, DatedData data, Map<String, Deadline> deadlines) {

    static final Beside NOTHING = new Beside(Language.NOTHING, new DatedData(new StandardFiles(""), false), Map.of());

    private Beside over(Beside below, boolean sameLanguage) {
      return new Beside(sameLanguage ? language.over(below.language) : language,
          new DatedData(data.files().over(below.data.files()), false), merged(below.deadlines, deadlines));
    }

    /** The same, whose last data serve for all days. */
    Beside always() {
      return new Beside(language, new DatedData(data.files(), true), deadlines);
    }
  }

  /** The same, with what other files say. */
  PackDescription with(Beside files) {
    return new PackDescription(over, about, title, organization, sections, decisions, priorities, words, letterhead,
        header, footer, cases, draft, states, layout, copies, rules, fonts, mailing, files);
  }

  /**
   * What {@code pack.yaml} says of rules.
   *
   * @param choice which of ours hold
   * @param own what this very file says of rules of its own, by their codes
   */
  public record Rules(RuleChoice choice, Map<String, DeclaredRule.Said> own) {

    static final Rules NOTHING = new Rules(RuleChoice.NOTHING, Map.of());

    private static final Shape<List<String>> CODES = Shape.oneOrMore(Shape.text());

    static final Shape<Rules> SHAPE = Shape.mapping("the rules of a pack", fields -> {
      var only = fields.optional("only", CODES,
          "the rules of the library that hold, and no others of those that a case may break", "[duplicate-item]");
      var off = fields.optional("off", CODES, "the rules of the library that do not hold", "[hard-to-read]");
      var own = fields.others(DeclaredRule.Said.SHAPE);
      return in -> new Rules(
          new RuleChoice(in.get(only), in.get(off).orElse(List.of()), Set.copyOf(in.get(own).keySet())), in.get(own));
    });

    /** What this pack says, and where it says nothing, what the one below says. */
    Rules over(Rules below) {
      return new Rules(choice.over(below.choice), own);
    }
  }
}
