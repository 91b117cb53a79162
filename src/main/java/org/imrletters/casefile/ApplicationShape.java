package org.imrletters.casefile;

import java.util.List;
import org.imrletters.review.Application;
import org.imrletters.review.JoinedApplication;
import org.imrletters.yaml.Shape;

/** The group {@code application:}. */
final class ApplicationShape {

  private static final Shape<JoinedApplication> JOINED = Shape.mapping("a joined application", fields -> {
    var number = fields.optional("number", Texts.LINE, "the case number of the application", "CM15-0206286");
    var employee = fields.optional("employee", Texts.LINE, "the injured worker's name", "Jane Roe");
    var physician = fields.optional("requestingPhysician", Texts.LINE,
        "the name of the physician who requested the treatment", "\"John Doe, MD\"");
    var injury = fields.optional("injuryDate", Shape.date(), "the date of injury", "2008-09-01");
    return in -> new JoinedApplication(in.get(number), in.get(employee), in.get(physician), in.get(injury));
  });

  static final Shape<Application> SHAPE = Shape.mapping("an application", fields -> {
    var treatments = fields.optional("treatments", Texts.LINES,
        "the disputed treatments, as the application names them", "[\"Norco 10/325mg, #35\"]");
    var withdrawn = fields.optional("withdrawn", Texts.LINES,
        "those of them that the claims administrator authorized after all", "[Urine drug screen]");
    var consolidated = fields.optional("consolidated", Shape.list(JOINED),
        "the applications that were joined into this one review", "[{number: CM15-0206286, employee: Jane Roe}]");
    return in -> new Application(in.get(treatments).orElse(List.of()), in.get(withdrawn).orElse(List.of()),
        in.get(consolidated).orElse(List.of()));
  });

  private ApplicationShape() {}
}
