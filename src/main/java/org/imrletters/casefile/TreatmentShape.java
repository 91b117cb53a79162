package org.imrletters.casefile;

import org.imrletters.review.Treatment;
import org.imrletters.yaml.Shape;

/** What was requested: a text, or the portions of a request that was partly authorized. */
final class TreatmentShape {

  private static final Shape<Treatment> WHOLE = Texts.LINE.as(Treatment.Whole::new);

  private static final Shape<Treatment> PARTLY_AUTHORIZED = Shape.mapping("a partly authorized treatment", fields -> {
    var original = fields.required("original", Texts.LINE, "the request as it was made",
        "Physical therapy, 12 sessions");
    var authorized = fields.required("authorized", Texts.LINE, "what the claims administrator authorized of it",
        "Physical therapy, 6 sessions");
    var remaining = fields.optional("remaining", Texts.LINE,
        "what is left for review; left out where the whole request is", "Physical therapy, 6 further sessions");
    return in -> new Treatment.PartlyAuthorized(in.get(original), in.get(authorized), in.get(remaining));
  });

  static final Shape<Treatment> SHAPE = Shape.either(WHOLE, PARTLY_AUTHORIZED);

  private TreatmentShape() {}
}
