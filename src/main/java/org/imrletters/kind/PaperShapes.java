package org.imrletters.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.review.Application;
import org.imrletters.review.Application.Joined;
import org.imrletters.review.Delivery;
import org.imrletters.review.Party;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.review.Role;
import org.imrletters.yaml.Fields;
import org.imrletters.yaml.Fields.Filled;
import org.imrletters.yaml.Fields.Given;
import org.imrletters.yaml.Shape;

/** The papers around a case: the groups {@code application:} and {@code parties:}, and one of {@code records:}. */
final class PaperShapes {

  private static final Shape<Joined> JOINED = Shape.mapping("a joined application", fields -> {
    var number = fields.optional("number", Texts.LINE, "the case number of the application", "CM15-0206286",
        Joined::number);
    var employee = fields.optional("employee", Texts.LINE, "the injured worker's name", "Jane Roe", Joined::employee);
    var physician = fields.optional("requestingPhysician", Texts.LINE,
        "the name of the physician who requested the treatment", "\"John Doe, MD\"", Joined::requestingPhysician);
    var injury = fields.optional("injuryDate", Shape.date(), "the date of injury", "2008-09-01", Joined::injuryDate);
    return in -> new Joined(in.get(number), in.get(employee), in.get(physician), in.get(injury));
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

  private PaperShapes() {}

  static Shape<ReviewedRecord> record(CaseDeclaration declared) {
    return Shape.mapping("a record", fields -> {
      var title = fields.required("title", Texts.LINE, "what the document is", "Progress reports",
          ReviewedRecord::title);
      var author = fields.optional("author", Texts.LINE, "the provider or office that wrote it",
          "\"Valley Orthopedics\"", ReviewedRecord::author);
      var date = fields.optional("date", Shape.date(), "the day that it bears", "2015-08-14", ReviewedRecord::date);
      var from = fields.optional("from", Shape.date(), "the first day of a run of documents", "2015-02-02",
          ReviewedRecord::from);
      var to = fields.optional("to", Shape.date(), "the last day of a run of documents", "2015-08-14",
          ReviewedRecord::to);
      var own = FieldShapes.own(fields, "a record of this pack", declared.fields().ofRecord(), declared,
          ReviewedRecord::fields);
      return in -> new ReviewedRecord(in.get(title), in.get(author), in.get(date), in.get(from), in.get(to),
          in.get(own));
    });
  }

  /** The parties by their roles; those of a case are written by what they are, whatever was declared. */
  static Shape<Map<Role, Party>> parties(CaseDeclaration declared) {
    return Shape.byValue(parties(declared, declared.roles()),
        given -> parties(declared.loosely(), given.keySet().stream().map(RoleDeclaration::any).toList()));
  }

  private static Shape<Map<Role, Party>> parties(CaseDeclaration declared, List<RoleDeclaration> roles) {
    return Shape.mapping("a group of parties", fields -> {
      Map<Role, Given<Optional<Party>>> parties = new LinkedHashMap<>();
      fields.only(name -> true,
          name -> roles.stream().anyMatch(one -> one.required() && one.role().field().equals(name)));
      for (RoleDeclaration asked : roles) {
        Role role = asked.role();
        parties.put(role, fields.optional(role.field(), party(asked, declared), asked.description(), "{name: Jane Roe}",
            given -> Optional.ofNullable(given.get(role))));
      }
      return in -> in.all(parties);
    });
  }

  private static Shape<Party> party(RoleDeclaration asked, CaseDeclaration declared) {
    String called = asked.role().called();
    return Shape.mapping(article(called) + called, fields -> {
      fields.only(name -> !RoleDeclaration.FACTS.contains(name) || asked.has().contains(name), asked.needs()::contains);
      var name = fields.optional("name", Texts.LINE, "the name of the " + called, "Jane Roe", Party::name);
      var address = fields.optional("address", Texts.ADDRESS, List.of(), "the address, on one line or several",
          "\"1 Main Street, Fresno, CA 93650\"", Party::address);
      var birth = fields.optional(RoleDeclaration.BIRTH_DATE, Shape.date(), "the date of birth", "1960-02-29",
          Party::birthDate);
      var claim = fields.optional(RoleDeclaration.CLAIM_NUMBER, Texts.LINE, "the " + called + "'s number for the claim",
          "\"01234567\"", Party::claimNumber);
      var delivery = delivery(fields, declared);
      var its = FieldShapes.own(fields, article(called) + called + " of this pack", declared.fieldsOf(asked), declared,
          Party::fields);
      return in -> new Party(in.get(name), in.get(address), in.get(birth), in.get(claim), delivery.apply(in),
          in.get(its));
    });
  }

  /** How letters get to the party. */
  private static Function<Filled, Delivery> delivery(Fields<Party> fields, CaseDeclaration declared) {
    var confidential = fields.optional("confidentialAddress", Texts.ADDRESS, List.of(),
        "an address that stands before the other, and that letters to others do not tell",
        "\"P.O. Box 12, Fresno, CA 93650\"", party -> party.delivery().confidentialAddress());
    var represents = fields.optional("represents", CaseKind.role(declared), "whom the party represents", "employee",
        party -> party.delivery().represents());
    var language = fields.optional("language", Texts.LINE, "the language that the party reads (BCP 47)", "es",
        party -> party.delivery().language());
    var format = fields.optional("format", Shape.word("format", "formats", "unknown-word", Print.values()), Print.USUAL,
        "large-print, where the party asked for that", "large-print",
        party -> party.delivery().largePrint() ? Print.LARGE_PRINT : Print.USUAL);
    var ways = fields.optional("send",
        Shape.oneOrMore(Shape.word("way", "ways", "unknown-word", Delivery.Way.values())), List.of(),
        "how its letter is sent; by mail, if left out", "[mail, fax]", party -> party.delivery().ways());
    var fax = fields.optional("fax", Texts.LINE, "the number that faxes go to", "1-559-555-0100",
        party -> party.delivery().fax());
    var email = fields.optional("email", Texts.LINE, "the address that e-mail goes to", "claims@insurance.example",
        party -> party.delivery().email());
    return in -> new Delivery(in.get(confidential), in.get(represents), in.get(language),
        in.get(format) == Print.LARGE_PRINT, in.get(ways), in.get(fax), in.get(email));
  }

  private enum Print {
    USUAL, LARGE_PRINT
  }

  private static String article(String called) {
    return called.matches("[aeiou].*") ? "an " : "a ";
  }
}
