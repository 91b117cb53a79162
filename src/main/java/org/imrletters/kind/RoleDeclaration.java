package org.imrletters.kind;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.imrletters.review.Copy;
import org.imrletters.review.Role;

/**
 * What a party of one role gives in a case.
 *
 * @param role the role
 * @param description who that is
 * @param has what the party may give beside name, address and fields: {@code birthDate}, {@code claimNumber}
 * @param needs what it has to give of all these
 * @param required whether each case has such a party
 * @param office whether it is an office, and no person
 * @param fields the fields that the pack declares for this role, behind those of every party
 * @param copies the copies of a letter that may tell of it
 * @param showTo the roles, by their names in case files, whose letters alone may tell of it; empty for all
 */
public record RoleDeclaration(Role role, String description, Set<String> has, Set<String> needs, boolean required,
    boolean office, List<FieldDeclaration> fields, Set<Copy> copies, Set<String> showTo) {

  static final String BIRTH_DATE = "birthDate";
  static final String CLAIM_NUMBER = "claimNumber";

  /** The facts of a party that not every role has. */
  public static final List<String> FACTS = List.of(BIRTH_DATE, CLAIM_NUMBER);

  /** All that a role may need. */
  public static final List<String> NEEDS = List.of("name", "address", BIRTH_DATE, CLAIM_NUMBER);

  /** The roles of Independent Medical Review. */
  static final List<RoleDeclaration> IMR = List.of(of(Role.EMPLOYEE, "the injured worker", BIRTH_DATE),
      of(Role.REPRESENTATIVE, "the injured worker's attorney or other representative"),
      of(Role.CLAIMS_ADMINISTRATOR, "whoever handles the claim", CLAIM_NUMBER),
      of(Role.REQUESTING_PHYSICIAN, "the physician who requested the treatment"));

  /** Keeps the collections from changing behind the reader's back. */
  public RoleDeclaration {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(description, "description");
    has = Set.copyOf(has);
    needs = Set.copyOf(needs);
    fields = List.copyOf(fields);
    copies = Set.copyOf(copies);
    showTo = Set.copyOf(showTo);
  }

  private static RoleDeclaration of(Role role, String description, String... has) {
    return new RoleDeclaration(role, description, Set.of(has), Set.of(), false, role.equals(Role.CLAIMS_ADMINISTRATOR),
        List.of(), Set.of(Copy.PARTY), Set.of());
  }

  /** A role of which nothing is asked and everything is taken. */
  static RoleDeclaration any(Role role) {
    return of(role, "the " + role.called(), BIRTH_DATE, CLAIM_NUMBER);
  }
}
