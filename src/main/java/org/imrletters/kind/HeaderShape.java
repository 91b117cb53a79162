package org.imrletters.kind;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Priority;
import org.imrletters.yaml.Fields;
import org.imrletters.yaml.Fields.Filled;
import org.imrletters.yaml.Fields.Given;
import org.imrletters.yaml.Shape;

/** The group {@code case:}, the facts that identify a review. */
final class HeaderShape {

  private static final Shape<Priority> PRIORITY = Shape.word("priority", "priorities", "unknown-word",
      Priority.values());

  private static final Shape<CaseHeader.Supersedes> SUPERSEDES = Shape.mapping("an earlier determination", fields -> {
    var number = fields.optional("number", Texts.LINE, "its case number, where that is another one", "CM15-0206285",
        CaseHeader.Supersedes::number);
    var date = fields.optional("date", Shape.date(), "its date", "2015-12-03", CaseHeader.Supersedes::date);
    var corrected = fields.optional("corrected", Texts.LINES, List.of(),
        "what reads otherwise now, a sentence or a few words each", "[the date of the injury]",
        CaseHeader.Supersedes::corrected);
    var reason = fields.optional("reason", Texts.LINE, "why it was corrected", "The application gives another day.",
        CaseHeader.Supersedes::reason);
    return in -> new CaseHeader.Supersedes(in.get(number), in.get(date), in.get(corrected), in.get(reason));
  });

  /** A date of the case, and how people are told of it. */
  private record Described(HeaderDate date, String description, String example) {}

  private static final List<Described> DATES = List.of(
      new Described(HeaderDate.INJURY, "the date of injury", "2008-09-01"),
      new Described(HeaderDate.UR_DENIAL, "the date of the disputed utilization review decision", "2015-09-25"),
      new Described(HeaderDate.UR_SERVED, "the day on which the utilization review decision was served", "2015-09-25"),
      new Described(HeaderDate.APPLICATION_RECEIVED, "the day on which the application for review was received",
          "2015-10-20"),
      new Described(HeaderDate.RECORDS_RECEIVED, "the day on which the last of the records was received", "2015-11-04"),
      new Described(HeaderDate.ASSIGNED, "the day on which the review was assigned", "2015-10-23"),
      new Described(HeaderDate.REVIEWERS_APPROVED,
          "the day on which the Administrative Director approved more than one reviewer", "2015-10-30"),
      new Described(HeaderDate.DECISION, "the date of the final determination", "2015-12-03"),
      new Described(HeaderDate.MAILED, "the day on which the determination was mailed to the parties", "2015-12-04"));

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
    Map<HeaderDate, Given<Optional<LocalDate>>> dates = new LinkedHashMap<>();
    DATES.forEach(one -> dates.put(one.date,
        fields.optional(one.date.name(), Shape.date(), one.description, one.example, header -> header.on(one.date))));
    var supersedes = fields.optional("supersedes", SUPERSEDES, "the earlier determination that this one replaces",
        "{date: 2015-11-20}", CaseHeader::supersedes);
    return in -> new CaseHeader(in.get(number), in.get(priority), in.get(formulary), in.all(dates), in.get(supersedes));
  }
}
