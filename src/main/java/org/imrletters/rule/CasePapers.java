package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.JoinedApplication;
import org.imrletters.review.Party;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.review.Role;

/** The texts of the papers around a case: application, parties and records. */
final class CasePapers {

  static final FieldPath APPLICATION = new FieldPath("application");
  static final FieldPath PARTIES = new FieldPath("parties");
  static final FieldPath RECORDS = new FieldPath("records");

  private static final Map<Role, String> NAMES = Map.of(Role.EMPLOYEE, "employee", Role.REPRESENTATIVE,
      "representative", Role.CLAIMS_ADMINISTRATOR, "claimsAdministrator", Role.REQUESTING_PHYSICIAN,
      "requestingPhysician");

  private CasePapers() {}

  static List<CaseText> of(Case review) {
    List<CaseText> lines = new ArrayList<>();
    CaseText.add(lines, APPLICATION, "treatments", review.application().treatments());
    CaseText.add(lines, APPLICATION, "withdrawn", review.application().withdrawn());
    for (int i = 0; i < review.application().consolidated().size(); i++) {
      add(lines, APPLICATION.field("consolidated").entry(i), review.application().consolidated().get(i));
    }
    for (Role role : Role.values()) {
      review.party(role).ifPresent(party -> add(lines, at(role), party));
    }
    for (int i = 0; i < review.records().size(); i++) {
      add(lines, RECORDS.entry(i), review.records().get(i));
    }
    return lines;
  }

  /** The place of a party, such as {@code parties.claimsAdministrator}. */
  static FieldPath at(Role role) {
    return PARTIES.field(NAMES.get(role));
  }

  private static void add(List<CaseText> lines, FieldPath at, JoinedApplication joined) {
    CaseText.add(lines, at, "number", joined.number());
    CaseText.add(lines, at, "employee", joined.employee());
    CaseText.add(lines, at, "requestingPhysician", joined.requestingPhysician());
  }

  private static void add(List<CaseText> lines, FieldPath at, Party party) {
    CaseText.add(lines, at, "name", party.name());
    CaseText.add(lines, at, "address", party.address());
    CaseText.add(lines, at, "claimNumber", party.claimNumber());
  }

  private static void add(List<CaseText> lines, FieldPath at, ReviewedRecord record) {
    CaseText.add(lines, at, "title", Optional.of(record.title()));
    CaseText.add(lines, at, "author", record.author());
  }
}
