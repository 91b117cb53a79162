package org.imrletters.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Someone whom a determination concerns, with what identifies them. A public copy holds none of it (Labor Code
 * 138.7(a)).
 *
 * @param name the name of the person, or of the office
 * @param address the lines of the address; empty where it is not given
 * @param birthDate the employee's date of birth
 * @param claimNumber the claims administrator's number for the claim
 * @param delivery how letters get to the party
 * @param fields the fields that the pack declares for parties, by name, in the order in which they were given
 */
public record Party(Optional<String> name, List<String> address, Optional<LocalDate> birthDate,
    Optional<String> claimNumber, Delivery delivery, Map<String, FieldValue> fields) {
  /** What stands before a street, a box or a city with its state that begins a line of its own. */
  private static final String LINE = ", (?=[0-9]|P\\.? ?O\\.? Box|[^,]++, [A-Z]{2} [0-9]{5}(?:[- ]?[0-9]{4})?$)";

  private static final String ZIP = "(?<=[A-Z]{2} )([0-9]{5})[- ]?([0-9]{4})$";

  /** Refuses null, naming the part that is. */
  public Party {
    Required.all("name birthDate claimNumber delivery", name, birthDate, claimNumber, delivery);
    address = List.copyOf(address);
    fields = FieldValue.inOrder(Objects.requireNonNull(fields, "fields"));
  }

  /** A party to whom letters go by mail, without fields of a pack's own. */
  public Party(Optional<String> name, List<String> address, Optional<LocalDate> birthDate,
      Optional<String> claimNumber) {
    this(name, address, birthDate, claimNumber, Delivery.USUAL, Map.of());
  }

  /** The address that letters to the party go to: the confidential one, where there is one. */
  public List<String> sentTo() {
    return delivery.isConfidential() ? delivery.confidentialAddress() : address;
  }

  /** The lines of the label on an envelope: the name, and the address, of which street and city have lines of their own. */
  public List<String> label() {
    Stream<String> lines = sentTo().stream().flatMap(line -> Stream.of(line.split(LINE)));
    return Stream.concat(name.stream(), lines.map(line -> line.replaceFirst(ZIP, "$1-$2"))).toList();
  }

  /**
   * The same with fewer fields, as a letter may tell it.
   *
   * @param toOthers whether the letter goes to someone else, who may not know of a confidential address, nor take
   *     another one for it
   */
  public Party told(boolean toOthers, Map<String, FieldValue> shown) {
    boolean hidden = toOthers && delivery.isConfidential();
    return new Party(name, hidden ? List.of() : address, birthDate, claimNumber,
        toOthers ? delivery.toOthers() : delivery, shown);
  }

  /** A party of this name and nothing more. */
  public static Party named(String name) {
    return new Party(Optional.of(name), List.of(), Optional.empty(), Optional.empty());
  }
}
