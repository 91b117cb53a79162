package org.imrletters.casefile;

import org.imrletters.review.Waiver;
import org.imrletters.yaml.Shape;

/** One entry of {@code waive:}. */
final class WaiverShape {

  static final Shape<Waiver> SHAPE = Shape.mapping("a waiver", fields -> {
    var rule = fields.required("rule", Texts.LINE, "the name of the rule, as complaints show it in brackets",
        "duplicate-item");
    var at = fields.required("at", Texts.LINE, "the place where the rule is broken", "\"items[1]\"");
    var because = fields.required("because", Texts.LINE, "the reason, for whoever reads the case later",
        "The original decision lists it twice.");
    return in -> new Waiver(in.get(rule), in.get(at), in.get(because));
  });

  private WaiverShape() {}
}
