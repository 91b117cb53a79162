package org.imrletters.kind;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Priority;
import org.imrletters.yaml.Fields;
import org.imrletters.yaml.Filled;
import org.imrletters.yaml.Shape;

/** The group {@code case:}, the facts that identify a review. */
final class HeaderShape {

  private static final Shape<Priority> PRIORITY = Shape.word("priority", "priorities", "unknown-word",
      Priority.values());

  private static final Shape<CaseHeader.Supersedes> SUPERSEDES = Shape.mapping("an earlier determination", fields -> {
    var number = fields.optional("number", Texts.LINE, "its case number, where that is another one", "CM15-0206285",
        CaseHeader.Supersedes::number);
    var date = fields.optional("date", Shape.date(), "its date", "2015-12-03", CaseHeader.Supersedes::date);
    return in -> new CaseHeader.Supersedes(in.get(number), in.get(date));
  });

  private HeaderShape() {}

  static Shape<CaseHeader> of(CaseDeclaration declared) {
    return Shape.mapping("a case header", fields -> header(fields, declared));
  }

  private static Function<Filled, CaseHeader> header(Fields<CaseHeader> fields, CaseDeclaration declared) {
    declared.parts(fields, "case.");
    String example = declared.number().map(CaseDeclaration.NumberForm::example).orElse("CM15-0206285");
    var number = fields.optional("number", Texts.LINE, "the case number", example, CaseHeader::number);
    var priority = fields.optional("priority", PRIORITY, "how fast the review must be decided", "Standard",
        CaseHeader::priority);
    var formulary = fields.optional("formulary", Shape.flag(), false,
        "whether the dispute is about a drug of the formulary", "yes", CaseHeader::formulary);
    var dates = new Dates(fields).with(HeaderDate.INJURY, "the date of injury", "2008-09-01")
        .with(HeaderDate.UR_DENIAL, "the date of the disputed utilization review decision", "2015-09-25")
        .with(HeaderDate.UR_SERVED, "the day on which the utilization review decision was served", "2015-09-25")
        .with(HeaderDate.APPLICATION_RECEIVED, "the day on which the application for review was received", "2015-10-20")
        .with(HeaderDate.RECORDS_RECEIVED, "the day on which the last of the records was received", "2015-11-04")
        .with(HeaderDate.ASSIGNED, "the day on which the review was assigned", "2015-10-23")
        .with(HeaderDate.REVIEWERS_APPROVED,
            "the day on which the Administrative Director approved more than one reviewer", "2015-10-30")
        .with(HeaderDate.DECISION, "the date of the final determination", "2015-12-03")
        .with(HeaderDate.MAILED, "the day on which the determination was mailed to the parties", "2015-12-04");
    var supersedes = fields.optional("supersedes", SUPERSEDES, "the earlier determination that this one replaces",
        "{date: 2015-11-20}", CaseHeader::supersedes);
    return in -> new CaseHeader(in.get(number), in.get(priority), in.get(formulary), in.all(dates.given()), in.get(supersedes));
  }

  /** The dates of a header, one field each. */
  private record Dates(Fields<CaseHeader> fields, Map<HeaderDate, Fields.Given<Optional<LocalDate>>> given) {

    Dates(Fields<CaseHeader> fields) {
      this(fields, new LinkedHashMap<>());
    }

    Dates with(HeaderDate date, String description, String example) {
      given.put(date, fields.optional(date.name(), Shape.date(), description, example, header -> header.on(date)));
      return this;
    }
  }
}
