package org.imrletters.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
    Case review = reading.review();
    return review.recipients()
        .stream()
        .distinct()
        .flatMap(role -> review.party(role).stream().flatMap(party -> toParty(role, party, Diagnostic::warning)))
        .toList();
  }

  /** What keeps the letter to one party from being sent now. */
  List<Diagnostic> toBeSent(Case review, Role to) {
    Optional<Party> party = review.party(to);
    if (party.isEmpty()) {
      return List.of(Diagnostic.error(code, FieldPath.of("recipients").entry(review.recipients().indexOf(to)),
          "nothing says who the " + to.called() + " is",
          "give the party, with name and address, under parties." + to.field()));
    }
    Stream<Diagnostic> undated = review.header().on(HeaderDate.MAILED).isPresent() ? Stream.empty()
        : Stream.of(Diagnostic.error(code, new FieldPath("case.mailed"), "the letter bears no date of mailing",
            "give it under case.mailed"));
    return Stream.concat(toParty(to, party.get(), Diagnostic::error), undated).toList();
  }

  private Stream<Diagnostic> toParty(Role to, Party party, Complaint complaint) {
    FieldPath at = FieldPath.of("parties").field(to.field());
    Stream<Diagnostic> missing = party.delivery()
        .sent()
        .stream()
        .flatMap(way -> missing(party, way).map(field -> complaint.of(code, at,
            "the letter to the " + to.called() + " goes by " + way.name().toLowerCase(Locale.ROOT)
                + ", and the case gives no '" + field + "'",
            "give '" + field + "', or say under 'send' how the letter is sent")).stream());
    int lines = party.label().size();
    boolean tooLong = party.delivery().sent().contains(Way.MAIL) && lines > MOST_LINES;
    return tooLong ? Stream.concat(missing,
        Stream.of(complaint.of(code, at.field(field(party)),
            "the label has " + lines + " lines with the name, and an envelope shows " + MOST_LINES,
            "join lines, or leave out those that the post can do without")))
        : missing;
  }

  private static String field(Party party) {
    return party.delivery().isConfidential() ? "confidentialAddress" : "address";
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
