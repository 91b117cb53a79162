package org.imrletters.casefile;

import org.imrletters.review.CaseHeader;
import org.imrletters.review.Priority;
import org.imrletters.yaml.Shape;

/** The group {@code case:}, the facts that identify a review. */
final class HeaderShape {

  private static final Shape<Priority> PRIORITY = Shape.word("priority", "priorities", "unknown-word",
      Priority.values());

  static final Shape<CaseHeader> SHAPE = Shape.mapping("a case header", fields -> {
    var number = fields.optional("number", Texts.LINE, "the case number, CMyy-nnnnnnn", "CM15-0206285");
    var priority = fields.optional("priority", PRIORITY, "how fast the review must be decided", "Standard");
    var formulary = fields.optional("formulary", Shape.flag(), "whether the dispute is about a drug of the formulary",
        "yes");
    var injury = fields.optional("injuryDate", Shape.date(), "the date of injury", "2008-09-01");
    var denial = fields.optional("urDenialDate", Shape.date(), "the date of the disputed utilization review decision",
        "2015-09-25");
    var served = fields.optional("urServed", Shape.date(),
        "the day on which the utilization review decision was served", "2015-09-25");
    var received = fields.optional("applicationReceived", Shape.date(),
        "the day on which the application for review was received", "2015-10-20");
    var records = fields.optional("recordsReceived", Shape.date(),
        "the day on which the last of the records was received", "2015-11-04");
    var assigned = fields.optional("assignedDate", Shape.date(), "the day on which the review was assigned",
        "2015-10-23");
    var approved = fields.optional("reviewersApproved", Shape.date(),
        "the day on which the Administrative Director approved more than one reviewer", "2015-10-30");
    var decision = fields.optional("decisionDate", Shape.date(), "the date of the final determination", "2015-12-03");
    var mailed = fields.optional("mailed", Shape.date(), "the day on which the determination was mailed to the parties",
        "2015-12-04");
    var supersedes = fields.optional("supersedes", SupersedesShape.SHAPE,
        "the earlier determination that this one replaces", "{date: 2015-11-20}");
    return in -> new CaseHeader(in.get(number), in.get(priority), in.get(formulary).orElse(false), in.get(injury),
        in.get(denial), in.get(served), in.get(received), in.get(records), in.get(assigned), in.get(approved),
        in.get(decision), in.get(mailed), in.get(supersedes));
  });

  private HeaderShape() {}
}
