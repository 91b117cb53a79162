package org.imrletters.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.PackException;
import org.imrletters.review.Case;
import org.imrletters.template.Markup.Mistake;

/** The rules that a pack declares: what each of them says is made a small template, and run as all templates are. */
record DeclaredRules(Collection<DeclaredRule> rules, PackDescription pack, TemplateEngine templates) {

  private static final String ITEM = "item";
  private static final String PATH = "[A-Za-z][A-Za-z0-9]*+(?:\\.[A-Za-z][A-Za-z0-9]*+)*+";

  DeclaredRules(Collection<DeclaredRule> rules, PackDescription pack) {
    this(rules, pack, new TemplateEngine(templates(rules), pack.forms()));
  }

  /** What a rule says that is not text alone; as a template it writes nothing only where the rule is broken. */
  private enum Part {
    HOLDS("holds", "<#if (", ")>true</#if>"), SAYS("says", "", ""), AT("at", "${", "}");

    private final String field;
    private final String before;
    private final String behind;

    Part(String field, String before, String behind) {
      this.field = field;
      this.before = before;
      this.behind = behind;
    }

    String typed(DeclaredRule rule) {
      DeclaredRule.Said said = rule.said();
      return this == HOLDS ? said.holds() : this == SAYS ? said.says() : said.at().orElse("");
    }

    String before(DeclaredRule rule) {
      return this == AT && rule.said().each() ? before + ITEM + "." : before;
    }

    String template(DeclaredRule rule) {
      return before(rule) + typed(rule) + behind;
    }

    String path(DeclaredRule rule) {
      return rule.file("." + field + TemplateEngine.SUFFIX);
    }
  }

  /** The templates as files, which no pack has. */
  private static PackFiles templates(Collection<DeclaredRule> rules) {
    Map<String, String> texts = new HashMap<>();
    rules.forEach(
        rule -> List.of(Part.HOLDS, Part.SAYS).forEach(part -> texts.put(part.path(rule), part.template(rule))));
    return FolderFiles.of(texts);
  }

  /** Where this case breaks them. */
  List<Diagnostic> check(Case review) {
    Map<String, Object> model = CaseModel.of(review, pack, Occasion.NONE);
    List<Diagnostic> told = new ArrayList<>();
    rules
        .forEach(rule -> subjects(rule, model).forEach((at, seen) -> run(rule, Part.HOLDS, seen).filter(String::isEmpty)
            .flatMap(broken -> run(rule, Part.SAYS, seen))
            .ifPresent(message -> told.add(rule.complaint(at, message)))));
    return told;
  }

  /** Runs each of them as a whole, whether it is broken or not, over the values of a case that gives all. */
  boolean tryOut(Map<String, Object> model) {
    rules.forEach(rule -> subjects(rule, model).forEach((at, seen) -> {
      run(rule, Part.HOLDS, seen);
      run(rule, Part.SAYS, seen);
    }));
    return true;
  }

  /** What a rule looks at, by its place: the case, or each item with the case around it. */
  private static Map<FieldPath, Map<String, Object>> subjects(DeclaredRule rule, Map<String, Object> model) {
    if (!rule.said().each()) {
      return Map.of(FieldPath.ROOT, model);
    }
    Map<FieldPath, Map<String, Object>> subjects = new LinkedHashMap<>();
    for (Object item : (List<?>) model.get("items")) {
      Map<String, Object> seen = new HashMap<>(model);
      seen.put(ITEM, item);
      subjects.put(FieldPath.of("items").entry(subjects.size()), seen);
    }
    return subjects;
  }

  /** What a part of a rule writes; nothing at all where it meets a value that the case does not give. */
  private Optional<String> run(DeclaredRule rule, Part part, Map<String, Object> seen) {
    try {
      String written = templates.run(part.path(rule), seen);
      return Optional.of(Entities.resolve(written, 0, new ArrayList<>()));
    } catch (TemplateMistake mistake) {
      if (mistake.diagnostic().code().equals("missing-value")) {
        return Optional.empty();
      }
      throw new PackException(List.of(blame(mistake.diagnostic(), rule, part)));
    }
  }

  private static Diagnostic blame(Diagnostic told, DeclaredRule rule, Part part) {
    return new Diagnostic(told.severity(), told.code(), rule.at().field(part.field), "", Optional.empty(),
        told.message(), told.hint()).in(rule.sources());
  }

  /** Everything that is wrong with them as far as the values of a case tell that gives all. */
  List<Diagnostic> problems(Map<String, Object> model) {
    List<Diagnostic> wrong = new ArrayList<>();
    for (DeclaredRule rule : rules) {
      declaration(rule).ifPresent(told -> wrong.add(told.in(rule.sources())));
      subjects(rule, model).values()
          .stream()
          .limit(1)
          .forEach(seen -> List.of(Part.values()).forEach(part -> wrong.addAll(problems(rule, part, seen))));
    }
    return wrong;
  }

  private static Optional<Diagnostic> declaration(DeclaredRule rule) {
    if (!rule.code().matches("[a-z]++(?:-[a-z]++)*+")) {
      return Optional
          .of(Diagnostic
              .error("malformed-name", rule.at(), "this is not the name of a rule",
                  "use small letters and hyphens, such as decided-in-time")
              .quoting(rule.code()));
    }
    return rule.said().at().isPresent() || rule.said().each() ? Optional.empty()
        : Optional.of(Diagnostic.error("missing-field", rule.at().field("at"),
            "a rule of the pack needs 'at' or 'each'", "for example: at: case.decisionDate"));
  }

  /** Names are looked at where nothing else is wrong, as in any template. */
  private List<Diagnostic> problems(DeclaredRule rule, Part part, Map<String, Object> seen) {
    if (part.typed(rule).isEmpty()) {
      return List.of(); // that it is missing is told where the file is read
    }
    List<Mistake> mistakes = mistakes(rule, part);
    Optional<Diagnostic> unreadable = mistakes.isEmpty() && part != Part.AT ? templates.unreadable(part.path(rule))
        : Optional.empty();
    if (mistakes.isEmpty() && unreadable.isEmpty()) {
      mistakes.addAll(TemplateNames.unknown(TemplateLanguage.of(part.template(rule)), seen, Map.of()));
    }
    return Stream
        .concat(mistakes.stream().map(mistake -> told(mistake, rule, part)),
            unreadable.stream().map(diagnostic -> blame(diagnostic, rule, part)))
        .toList();
  }

  private static List<Mistake> mistakes(DeclaredRule rule, Part part) {
    List<Mistake> mistakes = new ArrayList<>();
    String template = part.template(rule);
    int from = part.before(rule).length();
    int length = part.typed(rule).length();
    if (part == Part.AT && !part.typed(rule).matches(PATH)) {
      mistakes.add(new Mistake("malformed-name", from, length, "this is not the place of a value",
          "write its names with points between, such as case.decisionDate"));
    } else if (part == Part.HOLDS && new ExpressionCheck(template, from, ')', mistakes).run() != from + length + 1
        && mistakes.isEmpty()) {
      mistakes.add(new Mistake("template-syntax", from, length, "a bracket or a quote is not closed, or not open",
          "write one expression, such as days(case.applicationReceived, case.decisionDate) <= 45"));
    } else if (part == Part.SAYS) {
      TemplateLanguage language = TemplateLanguage.of(template);
      mistakes.addAll(language.mistakes());
      language.directives()
          .stream()
          .filter(directive -> !directive.name().isEmpty())
          .limit(1)
          .forEach(directive -> mistakes.add(new Mistake(TemplateLanguage.CODE, 0, length,
              "what a rule says is a text with ${...}, without directives",
              "choose words by ?then(\"...\", \"...\")")));
    }
    return mistakes;
  }

  /** At its words within what was typed, if they stand there once before all others of the same. */
  private static Diagnostic told(Mistake mistake, DeclaredRule rule, Part part) {
    String typed = part.typed(rule);
    int from = mistake.offset() - part.before(rule).length();
    String words = from < 0 ? ""
        : typed.substring(Math.min(from, typed.length()), Math.min(from + mistake.length(), typed.length()));
    return Diagnostic.error(mistake.code(), rule.at().field(part.field), mistake.message(), mistake.hint())
        .quoting(typed.indexOf(words) == from ? words : "")
        .in(rule.sources());
  }
}
