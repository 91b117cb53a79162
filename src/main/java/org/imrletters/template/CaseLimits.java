package org.imrletters.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseDeclaration;
import org.imrletters.kind.CaseDeclaration.ItemName;
import org.imrletters.kind.CaseKind;
import org.imrletters.kind.CodePattern;
import org.imrletters.kind.FieldDeclaration;
import org.imrletters.kind.FieldType;
import org.imrletters.kind.RoleDeclaration;
import org.imrletters.review.Decision;
import org.imrletters.words.Suggestion;
import org.imrletters.words.Visible;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;

/** Holds what a pack says of its cases to what case files, templates and schemas can carry. */
record CaseLimits(PackDescription said, Consumer<Diagnostic> tell) {

  /** In all; the longest forms in use have some sixty. */
  private static final int MOST_FIELDS = 200;

  private static final int DEEPEST = 5;

  private static final int MOST_REVIEWERS = 99;

  private static final String MISSING = "missing-field";
  private static final String NAME = "malformed-name";
  private static final String CODE = "malformed-code";

  /** Tells what is wrong, without its place in {@code pack.yaml}. */
  void check() {
    CaseDeclaration cases = said.cases().declared();
    fields("fields", cases.fields().ofCase());
    fields("itemFields", cases.fields().ofItem());
    fields("partyFields", cases.fields().ofParty());
    fields("recordFields", cases.fields().ofRecord());
    cases.roles().forEach(this::role);
    cases.item().map(ItemName::called).ifPresent(this::item);
    said.decisions().keySet().forEach(this::decision);
    cases.number().ifPresent(number -> form(FieldPath.of("number"), number.pattern(), number.example()));
    cases.reviewers()
        .filter(reviewers -> reviewers.most() < 0 || reviewers.most() > MOST_REVIEWERS)
        .ifPresent(reviewers -> error("not-a-number", FieldPath.of("reviewers.most"), "no case has as many reviewers",
            "write a whole number from 0 to " + MOST_REVIEWERS));
    if (fieldsOf(cases) > MOST_FIELDS) {
      error("too-many-values", FieldPath.of("fields"), "the pack declares more than " + MOST_FIELDS + " fields",
          "a letter that needs so many is several letters");
    }
  }

  private static long fieldsOf(CaseDeclaration cases) {
    CaseDeclaration.OwnFields own = cases.fields();
    return count(own.ofCase()) + count(own.ofItem()) + count(own.ofParty()) + count(own.ofRecord())
        + cases.roles().stream().mapToLong(role -> count(role.fields())).sum();
  }

  private static long count(List<FieldDeclaration> fields) {
    return fields.stream().mapToLong(field -> 1 + count(within(field.type()))).sum();
  }

  private static List<FieldDeclaration> within(FieldType type) {
    return type instanceof FieldType.Grouped group ? group.fields()
        : type instanceof FieldType.Listed list ? within(list.of()) : List.of();
  }

  /** Otherwise {@code fields.c-d} would take d away from c. */
  private void fields(String at, List<FieldDeclaration> fields) {
    fields.forEach(field -> {
      FieldPath its = FieldPath.of(at).field(field.name());
      field(its, field.name(), field.type(), 1);
      shown(its, field.showTo());
      example(its, field);
    });
  }

  private void shown(FieldPath at, Set<String> showTo) {
    showTo.stream().sorted().forEach(role -> role(at.field("showTo"), role));
  }

  private void role(FieldPath at, String name) {
    List<String> roles = said.cases().declared().roles().stream().map(role -> role.role().field()).toList();
    if (!roles.contains(name)) {
      error("unknown-word", at, "the pack has no role " + Visible.quoted(name),
          Suggestion.hint(name, roles, "the roles here are: " + String.join(", ", roles)));
    }
  }

  private void field(FieldPath at, String name, FieldType type, int depth) {
    if (!name.matches("[A-Za-z][A-Za-z0-9]{0,59}")) {
      error(NAME, at, "templates cannot name a field " + Visible.quoted(name),
          "use letters and digits, a letter first, such as claimNumber");
    } else if (isOurs(at, name)) {
      error(NAME, at, "the case format has a field " + Visible.quoted(name) + " here itself",
          "give it under that name, or call this one otherwise");
    }
    type(at, type, depth);
  }

  private void example(FieldPath at, FieldDeclaration field) {
    if (field.example().isBlank()) {
      return;
    }
    List<Diagnostic> problems = SourceFile.of(field.example(), field.name()).then(YamlDocument::of).problems();
    problems.stream()
        .findFirst()
        .ifPresent(wrong -> error(wrong.code(), at.field("example"), "this example cannot be typed: " + wrong.message(),
            "put it in quotes"));
  }

  private static boolean isOurs(FieldPath at, String name) {
    String group = at.text().substring(0, at.text().indexOf('.'));
    return switch (group) {
      case "fields" -> CaseKind.STANDARD.shape().names().contains(name);
      case "itemFields" -> CaseKind.itemNames().contains(name);
      default -> RoleDeclaration.NEEDS.contains(name);
    };
  }

  private void type(FieldPath at, FieldType type, int depth) {
    if (depth > DEEPEST) {
      error("too-deep", at, "fields lie more than " + DEEPEST + " deep in each other", "make several fields of it");
    } else if (type instanceof FieldType.Listed list) {
      type(at.field("of"), list.of(), depth + 1);
    } else if (type instanceof FieldType.Grouped group) {
      need(at, "fields", group.fields().isEmpty(), "a group", "{day: {kind: date, description: the day}}");
      group.fields().forEach(each -> field(at.field("fields").field(each.name()), each.name(), each.type(), depth + 1));
    } else if (type instanceof FieldType.Choice choice) {
      need(at, "words", choice.words().isEmpty(), "a choice", "[standard, expedited]");
    } else if (type instanceof FieldType.Code code) {
      code(at, code);
    } else if (type instanceof FieldType.Money money && !money.currency().matches("[A-Z]{3}")) {
      error(CODE, at.field("currency"), Visible.quoted(money.currency()) + " is no currency",
          "write its code of three capital letters, such as USD");
    }
  }

  private void code(FieldPath at, FieldType.Code code) {
    need(at, "pattern", code.pattern().typed().isEmpty(), "a code", "\"A99[.9999]\"");
    form(at, code.pattern(), code.sample());
  }

  private void form(FieldPath at, CodePattern pattern, String example) {
    if (isPattern(at, pattern) && !pattern.fits(example)) {
      error(CODE, at.field("example"), Visible.quoted(example) + " does not have this form",
          "write it as " + pattern.sample());
    }
  }

  private boolean isPattern(FieldPath at, CodePattern pattern) {
    if (!pattern.isReadable() && !pattern.typed().isEmpty()) {
      error("malformed-pattern", at.field("pattern"), Visible.quoted(pattern.typed()) + " is not a pattern",
          "9 is a digit and A a capital letter; [..] may be left out, (a|b) is one of them, and \\ stands before a sign"
              + " that means itself; at most " + CodePattern.LONGEST + " characters");
    }
    return pattern.isReadable();
  }

  private void need(FieldPath at, String field, boolean missing, String what, String example) {
    if (missing) {
      error(MISSING, at.field(field), what + " needs '" + field + "'", "for example: " + field + ": " + example);
    }
  }

  private void role(RoleDeclaration role) {
    FieldPath at = FieldPath.of("roles").field(role.role().field());
    if (!role.role().field().matches("[a-z][A-Za-z0-9]{0,59}") || !role.role().called().matches("[a-z][a-z ]{0,59}")) {
      error(NAME, at, "a role is not called so",
          "give it a name as templates write it, such as healthPlan, and words for 'called', such as health plan");
    }
    fields(at.field("fields").text(), role.fields());
    shown(at, role.showTo());
    List<RoleDeclaration> all = said.cases().declared().roles();
    if (all.subList(0, all.indexOf(role))
        .stream()
        .anyMatch(other -> other.role().called().equals(role.role().called()))) {
      error("duplicate-key", at.field("called"), "two roles are called " + Visible.quoted(role.role().called()),
          "call each otherwise, as recipients and complaints name them so");
    }
  }

  private void item(String name) {
    Set<String> taken = new HashSet<>(CaseKind.itemNames());
    taken.remove(CaseDeclaration.STANDARD.itemName());
    if (!name.matches("[a-z][A-Za-z0-9]{0,59}") || taken.contains(name) || name.equals("name")) {
      error(NAME, FieldPath.of("item"), "an item has no field " + Visible.quoted(name) + " for what is decided",
          "use letters and digits, such as service; and no name that items have for something else");
    }
  }

  private void decision(String word) {
    List<Decision> declared = said.cases().declared().decisions();
    FieldPath at = FieldPath.of("decisions").field(word);
    if (declared.stream().noneMatch(decision -> decision.word().equals(word))) {
      error(MISSING, at, "nothing says what the decision " + Visible.quoted(word) + " means",
          Suggestion.hint(word, declared.stream().map(Decision::word).toList(),
              "write for example: " + word + ": {says: " + said.decisions().get(word) + ", means: favorable}"));
    }
    declared.stream()
        .filter(decision -> decision.word().equals(word) && !decision.to().isEmpty())
        .forEach(decision -> role(at.field("to"), decision.to()));
  }

  private void error(String code, FieldPath at, String message, String hint) {
    tell.accept(Diagnostic.error(code, at, message, hint));
  }
}
