package org.imrletters.kind;

import java.util.List;
import java.util.function.Function;
import org.imrletters.kind.Guideline.Cite;
import org.imrletters.review.Citation;
import org.imrletters.review.Decision;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Treatment;
import org.imrletters.yaml.Fields;
import org.imrletters.yaml.Fields.Filled;
import org.imrletters.yaml.Shape;

/** One entry of {@code items:}, with what each side cited for it. */
final class ItemShape {

  static final String TREATMENT = "treatment";

  /** The part by which a treatment may be given as one that was partly authorized. */
  static final String PARTLY_AUTHORIZED = "items.partlyAuthorized";

  private static final Shape<Treatment.PartlyAuthorized> PARTLY = Shape.mapping("a partly authorized treatment",
      fields -> {
        var original = fields.required("original", Texts.LINE, "the request as it was made",
            "Physical therapy, 12 sessions", Treatment.PartlyAuthorized::original);
        var authorized = fields.required("authorized", Texts.LINE, "what the claims administrator authorized of it",
            "Physical therapy, 6 sessions", Treatment.PartlyAuthorized::authorized);
        var remaining = fields.optional("remaining", Texts.LINE,
            "what is left for review; left out where the whole request is", "Physical therapy, 6 further sessions",
            Treatment.PartlyAuthorized::remaining);
        return in -> new Treatment.PartlyAuthorized(in.get(original), in.get(authorized), in.get(remaining));
      });

  private static final Shape<Treatment> WHOLE = Texts.LINE.as(Treatment.Whole::new, Treatment::name);

  private static final Shape<Treatment> WHOLE_OR_PARTLY = Shape.either(WHOLE, PARTLY,
      Treatment.Whole.class::isInstance);

  private static final Shape<MtusSource> MTUS = Shape.mapping("an MTUS source", fields -> {
    var title = fields.required("title", Texts.LINE, "the title of the guideline", "Chronic Pain Medical Treatment",
        MtusSource::title);
    var year = fields.optional("year", Shape.year(), "the year of the edition", "2009", MtusSource::year);
    var called = fields.optional("calledGuidelines", Shape.flag(), false,
        "whether the citation says 'Guidelines' after the year", "yes", MtusSource::calledGuidelines);
    var sections = fields.optional("sections", Texts.LINES, List.of(), "the sections or topics cited",
        "[Benzodiazepines]", MtusSource::sections);
    var pages = fields.optional("pages", Texts.LINES, List.of(), "the pages cited", "[\"24\"]", MtusSource::pages);
    return in -> new MtusSource(in.get(title), in.get(year), in.get(called), in.get(sections), in.get(pages));
  });

  private static final Shape<Citation> CITATION = Shape.mapping("a citation", fields -> {
    var mtus = fields.optional("mtus", Shape.oneOrMore(MTUS), List.of(), "the parts of the MTUS that were cited",
        "[{title: Chronic Pain Medical Treatment, year: 2009, sections: [Benzodiazepines]}]", Citation::mtus);
    var nonMtus = fields.optional("nonMtus", Texts.LINE, "what was cited from outside the MTUS",
        "\"Official Disability Guidelines (ODG), Pain Chapter\"", Citation::nonMtus);
    var other = fields.optional("otherGuidelines", Texts.LINE, "other medical treatment guidelines that were cited",
        "\"American Academy of Orthopaedic Surgeons\"", Citation::otherGuidelines);
    fields.optional("cites", Cite.LIST, "guidelines cited by their ids", "[chronic-pain]");
    var noneCited = fields.optional("noneCited", Shape.flag(), false, "whether no evidence was cited at all", "yes",
        Citation::noneCited);
    var verbatim = fields.optional("verbatim", Shape.text(), "a whole citation line, printed as it is typed",
        "\"Decision based on MTUS ACOEM.\"", Citation::verbatim);
    return in -> new Citation(in.get(mtus), in.get(nonMtus), in.get(other), in.get(noneCited), in.get(verbatim));
  });

  private ItemShape() {}

  static Shape<DisputedItem> of(CaseDeclaration declared) {
    return Shape.mapping("a disputed item", fields -> item(fields, declared));
  }

  private static Function<Filled, DisputedItem> item(Fields<DisputedItem> fields, CaseDeclaration declared) {
    Shape<Decision> decided = Shape.word("decision", "decisions", "unknown-decision", declared.decisions(),
        Decision::word, declared.decisionHints());
    boolean partly = declared.parts().filter(parts -> !parts.has(PARTLY_AUTHORIZED)).isEmpty();
    CaseDeclaration.ItemName its = declared.itemField();
    declared.parts(fields, "items.");
    var treatment = fields.required(its.called(), partly ? WHOLE_OR_PARTLY : WHOLE, its.description(), its.example(),
        DisputedItem::treatment);
    var retrospective = fields.optional("retrospective", Shape.flag(), false,
        "whether the treatment was already given when it was requested", "yes", DisputedItem::retrospective);
    var associatedWith = fields.optional("associatedWith", Texts.LINE,
        "the treatment of another item of this case, without which this one makes no sense", "Right knee arthroscopy",
        DisputedItem::associatedWith);
    var decision = fields.optional("decision", decided, "what became of the denial", declared.decisionExample(),
        DisputedItem::decision);
    var votes = fields.optional("votes", Shape.list(decided), List.of(),
        "what each of several reviewers would decide, in their order", "[" + declared.decisionExample() + "]",
        DisputedItem::votes);
    var authorizedOn = fields.optional("authorizedOn", Shape.date(),
        "the day on which the claims administrator authorized the treatment after all", "2015-11-20",
        DisputedItem::authorizedOn);
    var administrator = fields.optional("claimsAdministrator", CITATION,
        "what the claims administrator cited for the denial", "{noneCited: true}", DisputedItem::claimsAdministrator);
    var expert = fields.optional("expertReviewer", CITATION, "what the expert reviewer cited for the decision",
        "{cites: [chronic-pain]}", DisputedItem::expertReviewer);
    var rationale = fields.optional("rationale", Texts.prose(declared.printed()), "why the reviewer decided so",
        "\"The reasons in full.\\n\\n- a first point\"", DisputedItem::rationale);
    var own = FieldShapes.own(fields, "an item of this pack", declared.fields().ofItem(), declared,
        DisputedItem::fields);
    return in -> new DisputedItem(in.get(treatment), in.get(retrospective), in.get(associatedWith), in.get(decision),
        in.get(votes), in.get(authorizedOn), in.get(administrator), in.get(expert), in.get(rationale), in.get(own));
  }
}
