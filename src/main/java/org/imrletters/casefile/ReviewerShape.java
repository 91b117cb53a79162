package org.imrletters.casefile;

import java.util.List;
import org.imrletters.review.Reviewer;
import org.imrletters.yaml.Shape;

/** The group {@code reviewer:}. */
final class ReviewerShape {

  static final Shape<Reviewer> SHAPE = Shape.mapping("a reviewer", fields -> {
    var licensedIn = fields.optional("licensedIn", Texts.LINES, "the states of licensure", "[California, Oregon]");
    var specialties = fields.optional("specialties", Texts.LINES, "the board certifications or specialties",
        "[Orthopedic Surgery]");
    return in -> new Reviewer(in.get(licensedIn).orElse(List.of()), in.get(specialties).orElse(List.of()));
  });

  private ReviewerShape() {}
}
