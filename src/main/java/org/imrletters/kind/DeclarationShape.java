package org.imrletters.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrletters.kind.CaseDeclaration.ItemName;
import org.imrletters.kind.CaseDeclaration.NumberForm;
import org.imrletters.kind.CaseDeclaration.OwnFields;
import org.imrletters.kind.CaseDeclaration.Parts;
import org.imrletters.kind.CaseDeclaration.Reviewers;
import org.imrletters.review.Copy;
import org.imrletters.review.Decision;
import org.imrletters.review.Decision.Meaning;
import org.imrletters.review.FieldValue;
import org.imrletters.review.Role;
import org.imrletters.yaml.Fields;
import org.imrletters.yaml.Fields.Filled;
import org.imrletters.yaml.Shape;

/** What a pack may say of its cases in its {@code pack.yaml}, among all else. */
public final class DeclarationShape {

  private static final Shape<Parts> PARTS = Shape.mapping("the parts of a case", fields -> {
    Shape<List<String>> names = Shape
        .oneOrMore(Shape.word("part of a case", "parts", "unknown-word", Parts.names(), name -> name));
    var required = fields.optional("required", names, List.of(), "what each case has to give", "[case.decisionDate]");
    var optional = fields.optional("optional", names, List.of(), "what a case may give", "[records, summary]");
    return in -> new Parts(in.get(required), in.get(optional));
  });

  private static final Shape<NumberForm> NUMBER = Shape.mapping("the form of a case number", fields -> {
    var pattern = fields.required("pattern", DeclaredFieldShape.PATTERN,
        "9 for a digit, A for a capital letter, [..] for what may be left"
            + " out, (a|b) for one of them; every other sign for itself",
        "\"ER99-999999\"");
    var example = fields.optional("example", Shape.text(), "a number of this form", "ER26-000123");
    return in -> new NumberForm(in.get(pattern), in.get(example).orElseGet(() -> in.get(pattern).sample()));
  });

  private static final Shape<ItemName> ITEM = Shape.either(
      Shape.text().as(called -> itemName(called, "what was asked for", Optional.empty()), ItemName::called),
      Shape.mapping("what items are called", fields -> {
        var called = fields.required("called", Shape.text(), "the name of the field", "service");
        var description = fields.required("description", Shape.text(), "what belongs there", "the service asked for");
        var example = fields.optional("example", Shape.text(), "a text as it is typed", "MRI of the left knee");
        return in -> itemName(in.get(called), in.get(description), in.get(example));
      }), item -> false);

  private static final Shape<Set<String>> FACTS = facts(RoleDeclaration.FACTS);
  private static final Shape<Set<String>> NEEDS = facts(RoleDeclaration.NEEDS);
  private static final Shape<Set<Copy>> COPIES = set(Shape.word("copy", "copies", "unknown-word", Copy.values()));

  private static final Shape<Function<String, RoleDeclaration>> ROLE = Shape.mapping("a role", fields -> {
    var called = fields.required("called", Shape.text(), "how a sentence calls such a party", "health plan");
    var description = fields.optional("description", Shape.text(), "who that is", "the plan that denied the claim");
    var has = fields.optional("has", FACTS, Set.of(), "what it may give beside name and address", "[birthDate]");
    var needs = fields.optional("needs", NEEDS, Set.of(), "what it has to give", "[name, address]");
    var required = fields.optional("required", Shape.flag(), false, "whether each case has such a party", "true");
    var office = fields.optional("office", Shape.flag(), false, "whether it is an office, and no person", "true");
    var own = fields.optional("fields", DeclaredFieldShape.FIELDS, List.of(), "the fields of such a party alone",
        "{memberId: {kind: text, description: the member's number}}");
    var copies = fields.optional("copies", COPIES, Set.of(Copy.PARTY), "the copies of a letter that may tell of it",
        "[party, public]");
    var showTo = DeclaredFieldShape.showTo(fields);
    return in -> name -> new RoleDeclaration(new Role(in.get(called), name),
        in.get(description).orElse("the " + in.get(called)), in.get(has), in.get(needs), in.get(required),
        in.get(office), in.get(own), in.get(copies), in.get(showTo));
  });

  private static final Shape<Reviewers> REVIEWERS = Shape.mapping("the reviewers of a case", fields -> {
    Shape<Integer> few = FieldShapes.NUMBER.as(DeclarationShape::whole,
        number -> new FieldValue.Numeric(BigDecimal.valueOf(number), number.toString()));
    var most = fields.required("most", few, "how many review a case at most", "3");
    var named = fields.optional("named", Shape.flag(), false, "whether letters name them", "no");
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
            var says = fields.required("says", Shape.text(), "the word that letters print", "Upheld");
            var means = fields.optional("means",
                Shape.word("meaning of a decision", "meanings", "unknown-word", Meaning.values()), "what it comes to",
                "favorable");
            var to = fields.optional("to", Shape.text(), "", "for whom, by the name of the role", "patient");
            return in -> new DeclaredDecision(in.get(says), in.get(means), in.get(to));
          }), decision -> decision.means().isEmpty()));

  private DeclarationShape() {}

  private static Shape<Set<String>> facts(List<String> known) {
    return set(Shape.word("fact of a party", "facts", "unknown-word", known, fact -> fact));
  }

  static <T> Shape<Set<T>> set(Shape<T> element) {
    return Shape.oneOrMore(element).as(Set::copyOf, List::copyOf);
  }

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
    var roles = fields.optional("roles", Shape.map(ROLE), Map.of(),
        "the roles of the parties, by their names in case files", "{patient: {called: patient}}");
    var hints = fields.optional("decisionHints", Shape.map(Shape.text()), Map.of(),
        "what to tell people who type other words for a decision", "{denied: \"did you mean 'upheld'?\"}");
    var ofCase = fields.optional("fields", DeclaredFieldShape.FIELDS, List.of(), "the fields that it adds to the case",
        "{claimNumber: {kind: text, description: the claim's number}}");
    var ofItem = fields.optional("itemFields", DeclaredFieldShape.FIELDS, List.of(),
        "the fields that it adds to each item", "{charged: {kind: money, description: what was charged}}");
    var ofParty = fields.optional("partyFields", DeclaredFieldShape.FIELDS, List.of(),
        "the fields that it adds to each party", "{phone: {kind: text, description: the telephone number}}");
    var ofRecord = fields.optional("recordFields", DeclaredFieldShape.FIELDS, List.of(),
        "the fields that it adds to each record", "{pages: {kind: number, description: how many pages it has}}");
    var reviewers = fields.optional("reviewers", REVIEWERS, "who reviews", "{most: 3}");
    var language = fields.optional("language", Shape.text(), "the language of the words of its letters (BCP 47)",
        "en-US");
    return in -> decisions -> new CaseDeclaration(in.get(parts), in.get(number), in.get(item),
        DeclaredFieldShape.named(in.get(roles)),
        decisions.entrySet().stream().flatMap(entry -> entry.getValue().of(entry.getKey())).toList(), in.get(hints),
        new OwnFields(false, in.get(ofCase), in.get(ofItem), in.get(ofParty), in.get(ofRecord)), in.get(reviewers),
        in.get(language));
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
}
