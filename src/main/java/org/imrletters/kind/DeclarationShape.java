package org.imrletters.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrletters.kind.CaseDeclaration.ItemName;
import org.imrletters.kind.CaseDeclaration.NumberForm;
import org.imrletters.kind.CaseDeclaration.OwnFields;
import org.imrletters.kind.CaseDeclaration.Reviewers;
import org.imrletters.review.Copy;
import org.imrletters.review.Decision;
import org.imrletters.review.Decision.Meaning;
import org.imrletters.review.FieldValue;
import org.imrletters.review.Role;
import org.imrletters.yaml.Fields;
import org.imrletters.yaml.Filled;
import org.imrletters.yaml.Shape;

/** What a pack may say of its cases in its {@code pack.yaml}, among all else. */
public final class DeclarationShape {

  private static final Shape<Parts> PARTS = Shape.mapping("the parts of a case", fields -> {
    Shape<List<String>> names = Shape
        .oneOrMore(Shape.word("part of a case", "parts", "unknown-word", Parts.names(), name -> name));
    var required = fields.optional("required", names, List.of(), "what each case has to give", "[case.decisionDate]",
        Parts::required);
    var optional = fields.optional("optional", names, List.of(), "what a case may give", "[records, summary]",
        Parts::optional);
    return in -> new Parts(in.get(required), in.get(optional));
  });

  private static final Shape<CodePattern> PATTERN = Shape.text().as(CodePattern::of, CodePattern::typed);

  private static final Shape<NumberForm> NUMBER = Shape.mapping("the form of a case number", fields -> {
    var pattern = fields.required("pattern", PATTERN, "9 for a digit, A for a capital letter, [..] for what may be left"
        + " out, (a|b) for one of them; every other sign for itself", "\"ER99-999999\"", NumberForm::pattern);
    var example = fields.optional("example", Shape.text(), "a number of this form", "ER26-000123");
    return in -> new NumberForm(in.get(pattern), in.get(example).orElseGet(() -> in.get(pattern).sample()));
  });

  private static final Shape<ItemName> ITEM = Shape.either(
      Shape.text().as(called -> itemName(called, "what was asked for", Optional.empty()), ItemName::called),
      Shape.mapping("what items are called", fields -> {
        var called = fields.required("called", Shape.text(), "the name of the field", "service", ItemName::called);
        var description = fields.required("description", Shape.text(), "what belongs there", "the service asked for",
            ItemName::description);
        var example = fields.optional("example", Shape.text(), "a text as it is typed", "MRI of the left knee");
        return in -> itemName(in.get(called), in.get(description), in.get(example));
      }), item -> false);

  private static final Shape<Set<String>> FACTS = Shape
      .oneOrMore(Shape.word("fact of a party", "facts", "unknown-word", RoleDeclaration.FACTS, fact -> fact))
      .as(Set::copyOf, List::copyOf);

  private static final Shape<Set<String>> NEEDS = Shape
      .oneOrMore(Shape.word("fact of a party", "facts", "unknown-word", RoleDeclaration.NEEDS, fact -> fact))
      .as(Set::copyOf, List::copyOf);

  private static final Shape<Set<Copy>> COPIES = Shape
      .oneOrMore(Shape.word("copy", "copies", "unknown-word", Copy.values()))
      .as(Set::copyOf, List::copyOf);

  /** Without the name that it is declared under. */
  private static final Shape<Function<String, FieldDeclaration>> FIELD = Shape.mapping("a field of the pack",
      fields -> {
        var type = type(fields);
        var required = fields.optional("required", Shape.flag(), "whether a case without it is wrong", "true");
        var description = fields.required("description", Shape.text(), "what belongs there, for whoever left it out",
            "the claim's number");
        var example = fields.optional("example", Shape.text(), "a value as it is typed", "\"01234567\"");
        return in -> name -> declared(name, type.apply(in), in.get(required), in.get(description), in.get(example));
      });

  private static final Shape<FieldType> ELEMENT = Shape.mapping("what a list holds", fields -> type(fields)::apply);

  /** What of a case is described field by field. */
  private static final Shape<List<FieldDeclaration>> FIELDS = Shape.map(FIELD)
      .as(DeclarationShape::named, fields -> Map.of());

  private static final Shape<Function<String, RoleDeclaration>> ROLE = Shape.mapping("a role", fields -> {
    var called = fields.required("called", Shape.text(), "how a sentence calls such a party", "health plan");
    var description = fields.optional("description", Shape.text(), "who that is", "the plan that denied the claim");
    var has = fields.optional("has", FACTS, Set.of(), "what it may give beside name and address", "[birthDate]",
        role -> Set.of());
    var needs = fields.optional("needs", NEEDS, Set.of(), "what it has to give", "[name, address]", role -> Set.of());
    var required = fields.optional("required", Shape.flag(), false, "whether each case has such a party", "true",
        role -> false);
    var office = fields.optional("office", Shape.flag(), false, "whether it is an office, and no person", "true",
        role -> false);
    var own = fields.optional("fields", FIELDS, List.of(), "the fields of such a party alone",
        "{memberId: {kind: text, description: the member's number}}", role -> List.of());
    var copies = fields.optional("copies", COPIES, Set.of(Copy.PARTY), "the copies of a letter that may tell of it",
        "[party, public]", role -> Set.of());
    return in -> name -> new RoleDeclaration(new Role(in.get(called), name),
        in.get(description).orElse("the " + in.get(called)), in.get(has), in.get(needs), in.get(required),
        in.get(office), in.get(own), in.get(copies));
  });

  private static final Shape<Reviewers> REVIEWERS = Shape.mapping("the reviewers of a case", fields -> {
    Shape<Integer> few = FieldShapes.NUMBER.as(DeclarationShape::whole,
        number -> new FieldValue.Numeric(BigDecimal.valueOf(number), number.toString()));
    var most = fields.required("most", few, "how many review a case at most", "3", Reviewers::most);
    var named = fields.optional("named", Shape.flag(), false, "whether letters name them", "no", Reviewers::named);
    return in -> new Reviewers(in.get(most), in.get(named));
  });

  /**
   * A decision as a pack declares it.
   *
   * @param says the word that letters print
   * @param means what it comes to; absent where a pack below says that
   * @param to for whom
   */
  public record DeclaredDecision(String says, Optional<Meaning> means, String to) {

    /** The decision of this word. */
    Stream<Decision> of(String word) {
      return means.stream().map(meaning -> new Decision(word, meaning, to));
    }
  }

  /** The field {@code decisions} of a pack. */
  public static final Shape<Map<String, DeclaredDecision>> DECISIONS = Shape.map(
      Shape.either(Shape.text().as(says -> new DeclaredDecision(says, Optional.empty(), ""), DeclaredDecision::says),
          Shape.mapping("a decision", fields -> {
            var says = fields.required("says", Shape.text(), "the word that letters print", "Upheld",
                DeclaredDecision::says);
            var means = fields.optional("means",
                Shape.word("meaning of a decision", "meanings", "unknown-word", Meaning.values()), "what it comes to",
                "favorable", DeclaredDecision::means);
            var to = fields.optional("to", Shape.text(), "", "for whom, by the name of the role", "patient",
                DeclaredDecision::to);
            return in -> new DeclaredDecision(in.get(says), in.get(means), in.get(to));
          }), decision -> decision.means().isEmpty()));

  private DeclarationShape() {}

  /**
   * Declares these fields of a {@code pack.yaml}, but for its {@code decisions}.
   *
   * @return what is made of them, and of the decisions
   */
  public static Function<Filled, Function<Map<String, DeclaredDecision>, CaseDeclaration>> in(Fields<?> fields) {
    var parts = fields.optional("parts", PARTS, "the parts of the standard case that its cases have; all, if left out",
        "{required: [case.decisionDate], optional: [records]}");
    var number = fields.optional("number", NUMBER, "the form of its case numbers", "{pattern: \"ER99-999999\"}");
    var item = fields.optional("item", ITEM, "the field of an item that says what is decided", "service");
    var roles = fields.optional("roles", Shape.map(ROLE), "the roles of the parties, by their names in case files",
        "{patient: {called: patient}}");
    var hints = fields.optional("decisionHints", Shape.map(Shape.text()),
        "what to tell people who type other words for a decision", "{denied: \"did you mean 'upheld'?\"}");
    var ofCase = fields.optional("fields", FIELDS, "the fields that it adds to the case",
        "{claimNumber: {kind: text, description: the claim's number}}");
    var ofItem = fields.optional("itemFields", FIELDS, "the fields that it adds to each item",
        "{charged: {kind: money, description: what was charged}}");
    var ofParty = fields.optional("partyFields", FIELDS, "the fields that it adds to each party",
        "{phone: {kind: text, description: the telephone number}}");
    var ofRecord = fields.optional("recordFields", FIELDS, "the fields that it adds to each record",
        "{pages: {kind: number, description: how many pages it has}}");
    var reviewers = fields.optional("reviewers", REVIEWERS, "who reviews", "{most: 3}");
    return in -> decisions -> new CaseDeclaration(in.get(parts), in.get(number), in.get(item),
        named(in.get(roles).orElse(Map.of())),
        decisions.entrySet().stream().flatMap(entry -> entry.getValue().of(entry.getKey())).toList(),
        in.get(hints).orElse(Map.of()), new OwnFields(false, in.get(ofCase).orElse(List.of()),
            in.get(ofItem).orElse(List.of()), in.get(ofParty).orElse(List.of()), in.get(ofRecord).orElse(List.of())),
        in.get(reviewers));
  }

  private static ItemName itemName(String called, String description, Optional<String> example) {
    return new ItemName(called, description, '"' + example.orElse("a " + called).replaceAll("[\"\\\\]", "") + '"');
  }

  /** A number that counts; -1 for any other. */
  private static int whole(FieldValue number) {
    BigDecimal value = ((FieldValue.Numeric) number).value();
    return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0 && value.precision() < 5 ? value.intValue()
        : -1;
  }

  private static <T> List<T> named(Map<String, Function<String, T>> declared) {
    List<T> all = new ArrayList<>();
    declared.forEach((name, one) -> all.add(one.apply(name)));
    return all;
  }

  private static FieldDeclaration declared(String name, FieldType type, Optional<Boolean> required, String description,
      Optional<String> example) {
    FieldType its = type instanceof FieldType.Code code && example.isPresent()
        ? new FieldType.Code(code.pattern(), example.get())
        : type;
    return new FieldDeclaration(name, its, required.orElse(false), description,
        its instanceof FieldType.Code ? its.example() : example.map(DeclarationShape::typed).orElseGet(its::example));
  }

  /** An example as it can be typed anywhere: in quotes, where YAML would take it for more than a text. */
  private static String typed(String example) {
    return example.matches("[\\[{\"'][^\\n]*|[\\p{L}\\p{N}][\\p{L}\\p{N} ./-]*") ? example
        : '"' + example.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** The fields by which a kind of field is told. */
  private static <G> Function<Filled, FieldType> type(Fields<G> fields) {
    var kind = fields.required("kind", Shape.word("kind of field", "kinds of fields", "unknown-word", Kind.values()),
        "what may be typed there", "text");
    var currency = fields.optional("currency", Shape.text(), "the currency of money (ISO 4217)", "USD");
    var words = fields.optional("words", Shape.list(Shape.text()), "the words of a choice", "[standard, expedited]");
    var pattern = fields.optional("pattern", PATTERN, "the form of a code", "\"A99[.9999]\"");
    var of = fields.optional("of", Shape.deferred(() -> ELEMENT), "what a list holds; text, if left out",
        "{kind: date}");
    var group = fields.optional("fields", Shape.deferred(() -> FIELDS), "the fields of a group",
        "{day: {kind: date, description: the day of the visit}}");
    return in -> switch (in.get(kind)) {
      case MONEY -> new FieldType.Money(in.get(currency).orElse("USD"));
      case CHOICE -> new FieldType.Choice(in.get(words).orElse(List.of()));
      case CODE -> new FieldType.Code(in.get(pattern).orElse(CodePattern.NONE),
          in.get(pattern).orElse(CodePattern.NONE).sample());
      case LIST -> new FieldType.Listed(in.get(of).orElse(FieldType.Plain.TEXT));
      case GROUP -> new FieldType.Grouped(in.get(group).orElse(List.of()));
      default -> FieldType.Plain.valueOf(in.get(kind).name());
    };
  }

  private enum Kind {
    TEXT, PROSE, DATE, DATES, NUMBER, MONEY, FLAG, CHOICE, CODE, LIST, GROUP
  }
}
