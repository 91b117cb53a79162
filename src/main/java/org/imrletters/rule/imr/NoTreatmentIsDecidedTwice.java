package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.Treatment;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.RequestKey;
import org.imrletters.rule.Rule;
import org.imrletters.words.Visible;

/**
 * No treatment is decided twice, capitals, spacing and punctuation aside, since the application names each disputed
 * treatment once (required by 8 CCR 9792.10.4(b)(2)). Where only the words are others, this is a guess, and warned of.
 */
record NoTreatmentIsDecidedTwice(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    if (reading.items().size() < 2) {
      return List.of();
    }
    Map<Object, NumberedItem> firsts = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (NumberedItem item : reading.items()) {
      RequestKey key = RequestKey.of(item.item());
      NumberedItem first = key.isEmpty() ? null : firsts.putIfAbsent(key, item);
      NumberedItem alike = key.isEmpty() ? null : firsts.putIfAbsent(words(item.item(), reading), item);
      if (first != null || alike != null) {
        found.add(first != null ? twice(Diagnostic::error, "", item, first)
            : twice(Diagnostic::warning, "in other words ", item, alike));
      }
    }
    return found;
  }

  /** What makes two requests the same whose names are not. */
  private static List<Object> words(DisputedItem item, Reading reading) {
    RequestWords words = RequestWords.of(reading.lists());
    String asked = item.treatment() instanceof Treatment.PartlyAuthorized partly ? partly.original() : "";
    return List.of(words.in(reading.words(asked)), words.in(reading.words(item.treatment().name())),
        item.retrospective(), item.associatedWith());
  }

  private Diagnostic twice(Complaint complaint, String how, NumberedItem later, NumberedItem first) {
    String name = Visible.quoted(first.item().treatment().name());
    String message = later.named() + " asks " + how + "for the same treatment as " + first.number() + ", " + name;
    return complaint.of(code, later.at("treatment"), message,
        "delete one of the two, or tell them apart by what was requested");
  }
}
