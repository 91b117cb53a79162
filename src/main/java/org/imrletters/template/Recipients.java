package org.imrletters.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imrletters.review.Case;
import org.imrletters.review.Delivery;
import org.imrletters.review.Delivery.Way;
import org.imrletters.review.Party;
import org.imrletters.review.Role;

/**
 * To whom a letter goes, as templates see it.
 *
 * @param review the case, as those who read the letter may know it
 * @param parties what templates see of its parties
 * @param capitals whether labels are in capitals
 */
record Recipients(Case review, Map<?, ?> parties, boolean capitals) {

  /** Each recipient with its {@code role}, its label and whatever the case says of that party. */
  List<Map<String, Object>> all() {
    return review.recipients().stream().map(this::model).toList();
  }

  /** Who gets a copy of a letter to one of them: no more than names and ways. */
  List<Map<String, Object>> copies(Optional<Role> to) {
    List<Map<String, Object>> copies = new ArrayList<>();
    for (Role role : review.recipients()) {
      if (to.filter(role::equals).isEmpty()) {
        Map<String, Object> model = new HashMap<>(Map.of("role", role.word(), "ways", ways(role)));
        review.party(role).flatMap(Party::name).ifPresent(name -> model.put("name", name));
        copies.add(model);
      }
    }
    return copies;
  }

  /** One of them. */
  Map<String, Object> model(Role role) {
    Map<String, Object> model = new HashMap<>();
    if (parties.get(role.field()) instanceof Map<?, ?> party) {
      party.forEach((name, fact) -> model.put((String) name, fact));
    }
    model.put("role", role.word());
    model.put("ways", ways(role));
    model.put("label", review.party(role).map(this::label).orElse(List.of()));
    return model;
  }

  private List<String> ways(Role role) {
    return review.party(role)
        .map(Party::delivery)
        .orElse(Delivery.USUAL)
        .sent()
        .stream()
        .map(way -> way.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private List<String> label(Party party) {
    boolean mailed = party.delivery().sent().contains(Way.MAIL);
    List<String> lines = new ArrayList<>(mailed ? party.label() : party.name().stream().toList());
    int last = lines.size() - 1;
    if (last > 1 && lines.get(last).matches("[^0-9,]+")) {
      lines.set(last, lines.get(last).toUpperCase(Locale.ROOT)); // A country.
    }
    return capitals ? lines.stream().map(Recipients::plain).toList() : lines;
  }

  private static String plain(String line) {
    return line.toUpperCase(Locale.ROOT).replace(".", "").replaceAll("[,;:]+", " ").replaceAll(" {2,}", " ").strip();
  }
}
