package org.imrletters.rule.imr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.HeaderDate;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.RequestKey;
import org.imrletters.rule.Rule;

/**
 * A treatment that the claims administrator authorized after all is withdrawn from the review and not decided, since
 * there is no dispute left (required by 8 CCR 9792.10.6(a)).
 */
record WhatWasAuthorizedIsNotDecided(String code) implements Rule.OfEachItem {

  @Override
  public Optional<Diagnostic> check(NumberedItem item, Reading reading) {
    Optional<FieldPath> place = item.item().decision().flatMap(decision -> place(item, reading.review()));
    return place.map(at -> Diagnostic.error(code, at, item.named() + " was authorized and is decided all the same",
        "take the item out, and name its treatment under application.withdrawn"));
  }

  private static Optional<FieldPath> place(NumberedItem item, Case review) {
    Optional<LocalDate> decided = review.header().on(HeaderDate.DECISION);
    if (item.item().authorizedOn().filter(day -> decided.filter(day::isAfter).isEmpty()).isPresent()) {
      return Optional.of(item.at("authorizedOn"));
    }
    List<String> withdrawn = review.application().withdrawn();
    return withdrawn.stream().anyMatch(treatment -> RequestKey.isFor(treatment, item.item()))
        ? Optional.of(item.at("treatment"))
        : Optional.empty();
  }
}
