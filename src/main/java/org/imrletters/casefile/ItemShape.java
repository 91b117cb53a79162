package org.imrletters.casefile;

import java.util.List;
import org.imrletters.review.Decision;
import org.imrletters.yaml.Shape;

/** One entry of {@code items:}. */
final class ItemShape {

  private static final Shape<Decision> DECISION = Shape.word("decision", "decisions", "unknown-decision",
      Decision.values());

  static final Shape<ItemDraft> SHAPE = Shape.mapping("a disputed item", fields -> {
    var treatment = fields.required("treatment", TreatmentShape.SHAPE, "what was requested", "\"Norco 10/325mg, #35\"");
    var retrospective = fields.optional("retrospective", Shape.flag(),
        "whether the treatment was already given when it was requested", "yes");
    var associatedWith = fields.optional("associatedWith", Texts.LINE,
        "the treatment of another item of this case, without which this one makes no sense", "Right knee arthroscopy");
    var decision = fields.optional("decision", DECISION, "what became of the denial", "upheld");
    var votes = fields.optional("votes", Shape.list(DECISION),
        "what each of several reviewers would decide, in their order", "[upheld, overturned, overturned]");
    var authorizedOn = fields.optional("authorizedOn", Shape.date(),
        "the day on which the claims administrator authorized the treatment after all", "2015-11-20");
    var administrator = fields.optional("claimsAdministrator", CitationShape.SHAPE,
        "what the claims administrator cited for the denial", "{noneCited: true}");
    var expert = fields.optional("expertReviewer", CitationShape.SHAPE,
        "what the expert reviewer cited for the decision", "{cites: [chronic-pain]}");
    var rationale = fields.optional("rationale", Texts.PROSE, "why the reviewer decided so",
        "The request is not medically necessary.");
    return in -> new ItemDraft(in.get(treatment), in.get(retrospective).orElse(false), in.get(associatedWith),
        in.get(decision), in.get(votes).orElse(List.of()), in.get(authorizedOn), in.get(administrator), in.get(expert),
        in.get(rationale));
  });

  private ItemShape() {}
}
