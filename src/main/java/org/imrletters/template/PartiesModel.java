package org.imrletters.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.review.Application;
import org.imrletters.review.Case;
import org.imrletters.review.JoinedApplication;
import org.imrletters.review.Party;
import org.imrletters.review.Role;

/** The parties of a case and their application, as templates see them. */
final class PartiesModel {

  /** The names of the parties in a case file. */
  private static final Map<Role, String> NAMES = Map.of(Role.EMPLOYEE, "employee", Role.REPRESENTATIVE,
      "representative", Role.CLAIMS_ADMINISTRATOR, "claimsAdministrator", Role.REQUESTING_PHYSICIAN,
      "requestingPhysician");

  private PartiesModel() {}

  static Map<String, Object> parties(Case review) {
    Map<String, Object> model = new HashMap<>();
    review.parties().forEach((role, party) -> model.put(NAMES.get(role), party(party)));
    return model;
  }

  /** Each recipient with its {@code role} and whatever the case says of that party. */
  static List<Map<String, Object>> recipients(Case review) {
    return review.recipients().stream().map(role -> {
      Map<String, Object> model = new HashMap<>();
      review.party(role).ifPresent(party -> model.putAll(party(party)));
      model.put("role", CaseModel.word(role));
      return model;
    }).toList();
  }

  static Map<String, Object> application(Application application) {
    return Map.of("treatments", application.treatments(), "withdrawn", application.withdrawn(), "consolidated",
        application.consolidated().stream().map(PartiesModel::joined).toList());
  }

  private static Map<String, Object> party(Party party) {
    Map<String, Object> model = new HashMap<>();
    CaseModel.put(model, "name", party.name());
    CaseModel.put(model, "address", party.address());
    CaseModel.put(model, "birthDate", party.birthDate().map(CaseModel::date));
    CaseModel.put(model, "claimNumber", party.claimNumber());
    return model;
  }

  private static Map<String, Object> joined(JoinedApplication joined) {
    Map<String, Object> model = new HashMap<>();
    CaseModel.put(model, "number", joined.number());
    CaseModel.put(model, "employee", joined.employee());
    CaseModel.put(model, "requestingPhysician", joined.requestingPhysician());
    CaseModel.put(model, "injuryDate", joined.injuryDate().map(CaseModel::date));
    return model;
  }
}
