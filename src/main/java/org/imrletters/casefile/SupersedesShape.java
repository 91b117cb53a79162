package org.imrletters.casefile;

import org.imrletters.review.Supersedes;
import org.imrletters.yaml.Shape;

/** The group {@code supersedes:} of a case header. */
final class SupersedesShape {

  static final Shape<Supersedes> SHAPE = Shape.mapping("an earlier determination", fields -> {
    var number = fields.optional("number", Texts.LINE, "its case number, where that is another one", "CM15-0206285");
    var date = fields.optional("date", Shape.date(), "its date", "2015-12-03");
    return in -> new Supersedes(in.get(number), in.get(date));
  });

  private SupersedesShape() {}
}
