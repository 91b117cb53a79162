package org.imrletters.template;

import java.util.HashMap;
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
    Map<String, Object> model = new HashMap<>();
    served.ifPresent(its -> {
      model.put("mailedOn", new DateModel(its.mailedOn(), language));
      model.put("by", its.by());
      its.place().ifPresent(place -> model.put("place", place));
    });
    return model;
  }
}
