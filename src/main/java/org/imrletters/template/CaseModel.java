package org.imrletters.template;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imrletters.review.Case;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Citation;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Prose;
import org.imrletters.review.ProseBlock;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Supersedes;
import org.imrletters.review.Treatment;

/**
 * The values of a case as templates name them, which is as a case file names them. What a case does not give is missing
 * here, so that a template can ask for it with {@code ??}.
 *
 * <p>Maps, lists and texts only: a template can reach no Java object through them.
 */
final class CaseModel {

  private CaseModel() {}

  static Map<String, Object> of(Case review, PackDescription pack) {
    Map<String, Object> model = new HashMap<>();
    model.put("case", header(review.header()));
    model.put("items", review.items().stream().map(CaseModel::item).toList());
    model.put("fields", FieldModel.of(review.fields(), pack.fields()));
    put(model, "copy", review.copy().map(CaseModel::word));
    put(model, "outcome", review.outcome().map(CaseModel::word));
    model.put("application", PartiesModel.application(review.application()));
    model.put("parties", PartiesModel.parties(review));
    model.put("recipients", PartiesModel.recipients(review));
    model.put("records", review.records().stream().map(CaseModel::record).toList());
    model.put("reviewers", review.allReviewers().stream().map(CaseModel::reviewer).toList());
    put(model, "reviewer", review.reviewer().or(() -> only(review.reviewers())).map(CaseModel::reviewer));
    put(model, "summary", review.summary().map(CaseModel::prose));
    put(model, "determination", review.determination().map(CaseModel::word));
    model.put("pack", pack.model());
    model.put("words", pack.words());
    return model;
  }

  static Object date(LocalDate date) {
    return new DateModel(date);
  }

  static List<Map<String, Object>> prose(Prose prose) {
    return prose.blocks().stream().map(CaseModel::block).toList();
  }

  private static Map<String, Object> block(ProseBlock block) {
    if (block instanceof ProseBlock.Points points) {
      return Map.of("points", points.items());
    }
    return Map.of("text", block.plain());
  }

  private static Map<String, Object> header(CaseHeader header) {
    Map<String, Object> model = new HashMap<>();
    put(model, "number", header.number());
    put(model, "priority", header.priority().map(CaseModel::word));
    model.put("formulary", header.formulary());
    put(model, "supersedes", header.supersedes().map(CaseModel::supersedes));
    Map.of(
            "injuryDate", header.injuryDate(),
            "urDenialDate", header.urDenialDate(),
            "urServed", header.urServed(),
            "applicationReceived", header.applicationReceived(),
            "recordsReceived", header.recordsReceived(),
            "assignedDate", header.assignedDate(),
            "reviewersApproved", header.reviewersApproved(),
            "decisionDate", header.decisionDate(),
            "mailed", header.mailed())
        .forEach((name, day) -> put(model, name, day.map(CaseModel::date)));
    return model;
  }

  private static Map<String, Object> supersedes(Supersedes earlier) {
    Map<String, Object> model = new HashMap<>();
    put(model, "number", earlier.number());
    put(model, "date", earlier.date().map(CaseModel::date));
    return model;
  }

  private static Map<String, Object> reviewer(Reviewer reviewer) {
    return Map.of("licensedIn", reviewer.licensedIn(), "specialties", reviewer.specialties());
  }

  private static Optional<Reviewer> only(List<Reviewer> reviewers) {
    return reviewers.size() == 1 ? Optional.of(reviewers.get(0)) : Optional.empty();
  }

  private static Map<String, Object> record(ReviewedRecord record) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", record.title());
    put(model, "author", record.author());
    put(model, "date", record.date().map(CaseModel::date));
    put(model, "from", record.from().map(CaseModel::date));
    put(model, "to", record.to().map(CaseModel::date));
    return model;
  }

  private static Map<String, Object> item(DisputedItem item) {
    Map<String, Object> model = new HashMap<>();
    model.put("treatment", treatment(item.treatment()));
    model.put("retrospective", item.retrospective());
    put(model, "associatedWith", item.associatedWith());
    put(model, "decision", item.decision().map(CaseModel::word));
    model.put("votes", item.votes().stream().map(CaseModel::word).toList());
    put(model, "authorizedOn", item.authorizedOn().map(CaseModel::date));
    put(model, "claimsAdministrator", item.claimsAdministrator().map(CaseModel::citation));
    put(model, "expertReviewer", item.expertReviewer().map(CaseModel::citation));
    put(model, "rationale", item.rationale().map(CaseModel::prose));
    return model;
  }

  private static Map<String, Object> treatment(Treatment treatment) {
    Map<String, Object> model = new HashMap<>();
    model.put("name", treatment.name());
    if (treatment instanceof Treatment.PartlyAuthorized partly) {
      model.put("original", partly.original());
      model.put("authorized", partly.authorized());
      put(model, "remaining", partly.remaining());
    }
    return model;
  }

  private static Map<String, Object> citation(Citation citation) {
    Map<String, Object> model = new HashMap<>();
    model.put("mtus", citation.mtus().stream().map(CaseModel::source).toList());
    model.put("noneCited", citation.noneCited());
    put(model, "nonMtus", citation.nonMtus());
    put(model, "otherGuidelines", citation.otherGuidelines());
    put(model, "verbatim", citation.verbatim());
    return model;
  }

  private static Map<String, Object> source(MtusSource source) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", source.title());
    model.put("calledGuidelines", source.calledGuidelines());
    model.put("sections", source.sections());
    model.put("pages", source.pages());
    put(model, "year", source.year().map(Object::toString));
    return model;
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static void put(Map<String, Object> model, String name, Optional<?> value) {
    if (value.isPresent()) {
      model.put(name, value.get());
    }
  }
}
