package org.imrletters.casefile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.imrletters.review.Party;
import org.imrletters.review.Role;
import org.imrletters.yaml.Shape;

/** The group {@code parties:}. */
final class PartiesShape {

  private static final String NAME = "the name of the person or the office";
  private static final String ADDRESS = "the address, on one line";
  private static final String ADDRESS_EXAMPLE = "\"1 Main Street, Fresno, CA 93650\"";

  private static final Shape<Party> ANY = Shape.mapping("a party", fields -> {
    var name = fields.optional("name", Texts.LINE, NAME, "\"John Doe, MD\"");
    var address = fields.optional("address", Texts.LINE, ADDRESS, ADDRESS_EXAMPLE);
    return in -> new Party(in.get(name), in.get(address), Optional.empty(), Optional.empty());
  });

  private static final Shape<Party> EMPLOYEE = Shape.mapping("an employee", fields -> {
    var name = fields.optional("name", Texts.LINE, "the injured worker's name", "Jane Roe");
    var address = fields.optional("address", Texts.LINE, ADDRESS, ADDRESS_EXAMPLE);
    var birth = fields.optional("birthDate", Shape.date(), "the injured worker's date of birth", "1960-02-29");
    return in -> new Party(in.get(name), in.get(address), in.get(birth), Optional.empty());
  });

  private static final Shape<Party> ADMINISTRATOR = Shape.mapping("a claims administrator", fields -> {
    var name = fields.optional("name", Texts.LINE, NAME, "Example Insurance");
    var address = fields.optional("address", Texts.LINE, ADDRESS, ADDRESS_EXAMPLE);
    var claim = fields.optional("claimNumber", Texts.LINE, "the claims administrator's number for the claim",
        "\"01234567\"");
    return in -> new Party(in.get(name), in.get(address), Optional.empty(), in.get(claim));
  });

  static final Shape<Map<Role, Party>> SHAPE = Shape.mapping("a group of parties", fields -> {
    var employee = fields.optional("employee", EMPLOYEE, "the injured worker", "{name: Jane Roe}");
    var representative = fields.optional("representative", ANY, "the injured worker's attorney or other representative",
        "{name: Max Example}");
    var administrator = fields.optional("claimsAdministrator", ADMINISTRATOR, "whoever handles the claim",
        "{name: Example Insurance, claimNumber: \"01234567\"}");
    var physician = fields.optional("requestingPhysician", ANY, "the physician who requested the treatment",
        "{name: \"John Doe, MD\"}");
    return in -> {
      Map<Role, Party> parties = new EnumMap<>(Role.class);
      in.get(employee).ifPresent(party -> parties.put(Role.EMPLOYEE, party));
      in.get(representative).ifPresent(party -> parties.put(Role.REPRESENTATIVE, party));
      in.get(administrator).ifPresent(party -> parties.put(Role.CLAIMS_ADMINISTRATOR, party));
      in.get(physician).ifPresent(party -> parties.put(Role.REQUESTING_PHYSICIAN, party));
      return parties;
    };
  });

  private PartiesShape() {}
}
