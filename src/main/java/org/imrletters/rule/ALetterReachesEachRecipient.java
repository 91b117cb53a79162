package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.Delivery;
import org.imrletters.review.Delivery.Way;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Party;
import org.imrletters.review.Role;

/**
 * Each letter that is addressed can be sent as the case says: to an address that an envelope has room for, to a fax
 * number, to an e-mail address.
 */
record ALetterReachesEachRecipient(String code) implements Rule {

  /** Those of a label, its name among them. */
  private static final int MOST_LINES = 6;

  static final ALetterReachesEachRecipient RULE = new ALetterReachesEachRecipient("recipient-unreachable");

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (!reading.kind().addressed() || !reading.isForTheParties()) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    reading.review().recipients().forEach(role -> found.addAll(check(reading.review(), role, Diagnostic::warning, Diagnostic::info)));
    return found.stream().distinct().toList();
  }

  /**
   * What keeps the letter to one party from being sent.
   *
   * @param untold for what nobody has begun to say, as long as no letter is to be sent
   */
  List<Diagnostic> check(Case review, Role to, Complaint complaint, Complaint untold) {
    List<Diagnostic> found = new ArrayList<>();
    FieldPath at = FieldPath.of("parties").field(to.field());
    Optional<Party> party = review.party(to);
    if (party.isEmpty()) {
      int place = review.recipients().indexOf(to);
      return List.of(untold.of(code, FieldPath.of("recipients").entry(place), "nothing says who the " + to.called() + " is")
          .hint("give the party, with name and address, under parties." + to.field()));
    }
    for (Way way : party.get().delivery().sent()) {
      missing(party.get(), way).ifPresent(field -> found.add(complaint
          .of(code, at, "the letter to the " + to.called() + " goes by " + way.name().toLowerCase(Locale.ROOT) + ", and the case gives no '" + field + "'")
          .hint("give '" + field + "', or say under 'send' how the letter is sent")));
    }
    List<String> label = party.get().label();
    if (party.get().delivery().sent().contains(Way.MAIL) && label.size() > MOST_LINES) {
      found.add(complaint.of(code, at.field(field(party.get())), "the label has " + label.size()
          + " lines with the name, and an envelope shows " + MOST_LINES)
          .hint("join lines, or leave out those that the post can do without"));
    }
    if (review.header().on(HeaderDate.MAILED).isEmpty()) {
      found.add(untold.of(code, new FieldPath("case.mailed"), "the letter bears no date of mailing")
          .hint("give it under case.mailed"));
    }
    return found;
  }

  private static String field(Party party) {
    return party.delivery().confidentialAddress().isEmpty() ? "address" : "confidentialAddress";
  }

  private static Optional<String> missing(Party party, Way way) {
    Delivery delivery = party.delivery();
    return switch (way) {
      case MAIL -> party.name().isEmpty() ? Optional.of("name")
          : party.sentTo().isEmpty() ? Optional.of("address") : Optional.empty();
      case FAX -> delivery.fax().isEmpty() ? Optional.of("fax") : Optional.empty();
      case EMAIL -> delivery.email().isEmpty() ? Optional.of("email") : Optional.empty();
      case PORTAL -> Optional.empty();
    };
  }
}
