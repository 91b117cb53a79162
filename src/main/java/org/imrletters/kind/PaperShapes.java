package org.imrletters.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.review.Application;
import org.imrletters.review.JoinedApplication;
import org.imrletters.review.Party;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.review.Role;
import org.imrletters.yaml.Fields;
import org.imrletters.yaml.Fields.Given;
import org.imrletters.yaml.Shape;

/** The papers around a case: the groups {@code application:} and {@code parties:}, and one of {@code records:}. */
final class PaperShapes {

  private static final Shape<JoinedApplication> JOINED = Shape.mapping("a joined application", fields -> {
    var number = fields.optional("number", Texts.LINE, "the case number of the application", "CM15-0206286",
        JoinedApplication::number);
    var employee = fields.optional("employee", Texts.LINE, "the injured worker's name", "Jane Roe",
        JoinedApplication::employee);
    var physician = fields.optional("requestingPhysician", Texts.LINE,
        "the name of the physician who requested the treatment", "\"John Doe, MD\"",
        JoinedApplication::requestingPhysician);
    var injury = fields.optional("injuryDate", Shape.date(), "the date of injury", "2008-09-01",
        JoinedApplication::injuryDate);
    return in -> new JoinedApplication(in.get(number), in.get(employee), in.get(physician), in.get(injury));
  });

  static final Shape<Application> APPLICATION = Shape.mapping("an application", fields -> {
    var treatments = fields.optional("treatments", Texts.LINES, List.of(),
        "the disputed treatments, as the application names them", "[\"Norco 10/325mg, #35\"]", Application::treatments);
    var withdrawn = fields.optional("withdrawn", Texts.LINES, List.of(),
        "those of them that the claims administrator authorized after all", "[Urine drug screen]",
        Application::withdrawn);
    var consolidated = fields.optional("consolidated", Shape.list(JOINED), List.of(),
        "the applications that were joined into this one review", "[{number: CM15-0206286, employee: Jane Roe}]",
        Application::consolidated);
    return in -> new Application(in.get(treatments), in.get(withdrawn), in.get(consolidated));
  });

  static final Shape<ReviewedRecord> RECORD = Shape.mapping("a record", fields -> {
    var title = fields.required("title", Texts.LINE, "what the document is", "Progress reports", ReviewedRecord::title);
    var author = fields.optional("author", Texts.LINE, "the provider or office that wrote it", "\"Valley Orthopedics\"",
        ReviewedRecord::author);
    var date = fields.optional("date", Shape.date(), "the day that it bears", "2015-08-14", ReviewedRecord::date);
    var from = fields.optional("from", Shape.date(), "the first day of a run of documents", "2015-02-02",
        ReviewedRecord::from);
    var to = fields.optional("to", Shape.date(), "the last day of a run of documents", "2015-08-14",
        ReviewedRecord::to);
    return in -> new ReviewedRecord(in.get(title), in.get(author), in.get(date), in.get(from), in.get(to));
  });

  private static final Shape<Party> ANY = Shape.mapping("a party", fields -> {
    var name = name(fields, "the name of the person or the office", "\"John Doe, MD\"");
    var address = address(fields);
    return in -> new Party(in.get(name), in.get(address), Optional.empty(), Optional.empty());
  });

  private static final Shape<Party> EMPLOYEE = Shape.mapping("an employee", fields -> {
    var name = name(fields, "the injured worker's name", "Jane Roe");
    var address = address(fields);
    var birth = fields.optional("birthDate", Shape.date(), "the injured worker's date of birth", "1960-02-29",
        Party::birthDate);
    return in -> new Party(in.get(name), in.get(address), in.get(birth), Optional.empty());
  });

  private static final Shape<Party> ADMINISTRATOR = Shape.mapping("a claims administrator", fields -> {
    var name = name(fields, "the name of the person or the office", "Example Insurance");
    var address = address(fields);
    var claim = fields.optional("claimNumber", Texts.LINE, "the claims administrator's number for the claim",
        "\"01234567\"", Party::claimNumber);
    return in -> new Party(in.get(name), in.get(address), Optional.empty(), in.get(claim));
  });

  static final Shape<Map<Role, Party>> PARTIES = Shape.mapping("a group of parties", fields -> {
    Map<Role, Given<Optional<Party>>> parties = new LinkedHashMap<>();
    parties.put(Role.EMPLOYEE, party(fields, Role.EMPLOYEE, EMPLOYEE, "the injured worker", "{name: Jane Roe}"));
    parties.put(Role.REPRESENTATIVE, party(fields, Role.REPRESENTATIVE, ANY,
        "the injured worker's attorney or other representative", "{name: Max Example}"));
    parties.put(Role.CLAIMS_ADMINISTRATOR, party(fields, Role.CLAIMS_ADMINISTRATOR, ADMINISTRATOR,
        "whoever handles the claim", "{name: Example Insurance, claimNumber: \"01234567\"}"));
    parties.put(Role.REQUESTING_PHYSICIAN, party(fields, Role.REQUESTING_PHYSICIAN, ANY,
        "the physician who requested the treatment", "{name: \"John Doe, MD\"}"));
    return in -> {
      Map<Role, Party> given = new LinkedHashMap<>();
      parties.forEach((role, field) -> in.get(field).ifPresent(party -> given.put(role, party)));
      return given;
    };
  });

  private PaperShapes() {}

  private static Given<Optional<String>> name(Fields<Party> fields, String description, String example) {
    return fields.optional("name", Texts.LINE, description, example, Party::name);
  }

  private static Given<List<String>> address(Fields<Party> fields) {
    return fields.optional("address", Texts.ADDRESS, List.of(), "the address, on one line or several",
        "\"1 Main Street, Fresno, CA 93650\"", Party::address);
  }

  private static Given<Optional<Party>> party(Fields<Map<Role, Party>> fields, Role role, Shape<Party> shape,
      String description, String example) {
    return fields.optional(role.field(), shape, description, example,
        parties -> Optional.ofNullable(parties.get(role)));
  }
}
