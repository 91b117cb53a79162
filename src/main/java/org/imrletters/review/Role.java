package org.imrletters.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a party is to a review.
 *
 * @param called how a sentence calls it, such as {@code claims administrator}
 * @param field its name under {@code parties} in a case file, such as {@code claimsAdministrator}
 */
public record Role(String called, String field) {

  /** The injured worker. */
  public static final Role EMPLOYEE = new Role("employee", "employee");

  /** Whoever speaks for the injured worker: an attorney, or a person whom the worker named. */
  public static final Role REPRESENTATIVE = new Role("representative", "representative");

  /** Whoever handles the claim for the employer, and denied or cut the treatment. */
  public static final Role CLAIMS_ADMINISTRATOR = new Role("claims administrator", "claimsAdministrator");

  /** The physician who requested the treatment. */
  public static final Role REQUESTING_PHYSICIAN = new Role("requesting physician", "requestingPhysician");

  /** The roles of Independent Medical Review. */
  public static final List<Role> IMR = List.of(EMPLOYEE, REPRESENTATIVE, CLAIMS_ADMINISTRATOR, REQUESTING_PHYSICIAN);

  /** How a case file calls it among the recipients, such as {@code claims-administrator}. */
  public String word() {
    return called.replace(' ', '-');
  }

  // Those that the compiler leaves to be made at run time take a short command longer than all its dates.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Role role && field.equals(role.field) && called.equals(role.called);
  }

  @Override
  public int hashCode() {
    return field.hashCode();
  }

  @Override
  public String toString() {
    return word();
  }
}
