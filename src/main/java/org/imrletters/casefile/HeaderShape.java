package org.imrletters.casefile;

import org.imrletters.review.CaseHeader;
import org.imrletters.review.Priority;
import org.imrletters.yaml.Shape;

/** The group {@code case:}, the facts that identify a review. */
final class HeaderShape {

  private static final Shape<Priority> PRIORITY =
      Shape.word("priority", "priorities", "unknown-word", Priority.values());

  static final Shape<CaseHeader> SHAPE = Shape.mapping("a case header", fields -> {
    var number = fields.optional("number", Texts.LINE, "the case number, CMyy-nnnnnnn", "CM15-0206285");
    var priority = fields.optional("priority", PRIORITY, "how fast the review must be decided", "Standard");
    var injury = fields.optional("injuryDate", Shape.date(), "the date of injury", "2008-09-01");
    var denial = fields.optional("urDenialDate", Shape.date(), "the date of the disputed utilization review decision",
        "2015-09-25");
    var received = fields.optional("applicationReceived", Shape.date(),
        "the day on which the application for review was received", "2015-10-20");
    var assigned = fields.optional("assignedDate", Shape.date(), "the day on which the review was assigned",
        "2015-10-23");
    var decision = fields.optional("decisionDate", Shape.date(), "the date of the final determination", "2015-12-03");
    return in -> new CaseHeader(
        in.get(number),
        in.get(priority),
        in.get(injury),
        in.get(denial),
        in.get(received),
        in.get(assigned),
        in.get(decision));
  });

  private HeaderShape() {}
}
