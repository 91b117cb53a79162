package org.imrletters.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a letter gets to a party. But for the ways of sending, only the letter to that party may tell of it.
 *
 * @param confidentialAddress the lines of an address that stands before the ordinary one, and that nobody else may know
 *     (Civil Code 56.107, Insurance Code 791.29); empty where there is none
 * @param represents whom the party represents
 * @param language the language that the party reads, as a BCP 47 tag
 * @param largePrint whether the party asked for large print
 * @param ways the ways in which its letter is sent, in their order; by mail, where none is given
 * @param fax the number that faxes go to
 * @param email the address that e-mail goes to
 */
public record Delivery(List<String> confidentialAddress, Optional<Role> represents, Optional<String> language,
    boolean largePrint, List<Way> ways, Optional<String> fax, Optional<String> email) {

  /** By mail, to the ordinary address. */
  public static final Delivery USUAL = new Delivery(List.of(), Optional.empty(), Optional.empty(), false, List.of(),
      Optional.empty(), Optional.empty());

  /** A way of sending a letter. */
  public enum Way {
    /** By mail. */
    MAIL,
    /** By fax. */
    FAX,
    /** By e-mail. */
    EMAIL,
    /** By a portal that the party signs in to. */
    PORTAL
  }

  /** Refuses null, naming the part that is. */
  public Delivery {
    Required.all("represents language fax email", represents, language, fax, email);
    confidentialAddress = List.copyOf(confidentialAddress);
    ways = List.copyOf(Objects.requireNonNull(ways, "ways"));
  }

  /** Whether letters go to an address that nobody else may know. */
  public boolean isConfidential() {
    return !confidentialAddress.isEmpty();
  }

  /** The ways in which the letter is sent; by mail, where the case names none. */
  public List<Way> sent() {
    return ways.isEmpty() ? List.of(Way.MAIL) : ways;
  }

  /** What letters to others may tell: whom the party represents, and how it is served, not where. */
  Delivery toOthers() {
    return new Delivery(List.of(), represents, Optional.empty(), false, ways, Optional.empty(), Optional.empty());
  }
}
