package org.imrletters.template;

import java.util.Map;
import java.util.Optional;
import org.imrletters.review.Role;
import org.imrletters.review.Service;

/**
 * What a letter is made for, besides its case.
 *
 * @param reader the party to whom it goes; absent for a public copy, and for the copy that stays in the file
 * @param served how letters were sent, for a proof of service that is complete
 */
public record Occasion(Optional<Role> reader, Optional<Service> served) {

  /** For nobody in particular. */
  public static final Occasion NONE = new Occasion(Optional.empty(), Optional.empty());

  /** What templates see as {@code service}; empty while nothing was sent. */
  Map<String, Object> service(Language language) {
    return served
        .map(its -> its.place()
            .map(place -> Map.<String, Object>of("mailedOn", new DateModel(its.mailedOn(), language), "by", its.by(),
                "place", place))
            .orElseGet(() -> Map.of("mailedOn", new DateModel(its.mailedOn(), language), "by", its.by())))
        .orElse(Map.of());
  }
}
