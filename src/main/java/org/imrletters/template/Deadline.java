package org.imrletters.template;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.template.DatedData.NoEdition;
import org.imrletters.yaml.Shape;

/**
 * A time in which something may be done.
 *
 * @param days how many days, or months, it is
 * @param months whether it is counted in months
 * @param from the date of the case from which it runs, such as {@code case.mailed}
 * @param words how letters tell it
 * @param mail the data that say how many days more it is for whom a letter is mailed to, by their state
 * @param business whether business days are counted
 * @param dated whether letters tell its last day
 */
record Deadline(int days, boolean months, String from, String words, Optional<String> mail, boolean business,
    boolean dated) {

  private static final Pattern STATE = Pattern.compile("\\b([A-Z]{2}) ++[0-9]{5}(?:-[0-9]{4})?$");

  private static final Shape<Integer> COUNT = Shape.typed("a number of days or months", "not-a-number", "[0-9]{1,4}",
      text -> Optional.of(text).filter(count -> count.matches("[0-9]{1,4}")).map(Integer::valueOf), Object::toString,
      text -> "write it in digits, such as 30");

  /** A deadline in {@code pack.yaml}. */
  static final Shape<Deadline> SHAPE = Shape.mapping("a deadline", fields -> {
    var days = fields.optional("days", COUNT, "how many days it is", "30");
    var months = fields.optional("months", COUNT, "how many months it is, in place of days", "4");
    var from = fields.required("from", Shape.text(), "the date of the case from which it runs", "case.mailed");
    var words = fields.required("words", Shape.text(), "how letters tell it", "within 30 days of the date of mailing");
    var mail = fields.optional("mail", Shape.text(),
        "the dated data that say how many days more it is by mail: by states, and under US and abroad", "mail-days");
    var business = fields.optional("business", Shape.flag(), false, "whether only business days count", "no");
    var date = fields.optional("date", Shape.flag(), false, "whether letters tell its last day", "yes");
    return in -> new Deadline(in.get(days).or(() -> in.get(months)).orElse(0), in.get(days).isEmpty(), in.get(from),
        in.get(words), in.get(mail), in.get(business), in.get(date));
  });

  /** What templates see of it in a letter of this case, to these recipients. */
  Map<String, Object> model(Map<String, Object> review, List<?> recipients, DatedData data, Language language) {
    Map<String, Object> model = new HashMap<>(Map.of("words", words));
    Object day = review;
    for (String part : from.split("\\.")) {
      day = day instanceof Map<?, ?> group ? group.get(part) : null;
    }
    if (dated && day instanceof DateModel start) {
      model.put("date", new DateModel(() -> last(start.date(), recipients, data), language));
    }
    return model;
  }

  /** Reckoned where it is printed: the data may not reach as far. */
  private LocalDate last(LocalDate start, List<?> recipients, DatedData data) throws NoEdition {
    LocalDate last = months ? start.plusMonths(days) : start.plusDays(business ? 0 : days);
    for (int open = 0; business && !months && open < days;) {
      last = last.plusDays(1);
      open += data.isBusinessDay(last) ? 1 : 0;
    }
    return last.plusDays(mail.isEmpty() ? 0 : byMail(data.edition(mail.get(), start), recipients));
  }

  /** As many days as the farthest of the recipients is given. */
  private static int byMail(Map<String, String> days, List<?> recipients) {
    int most = 0;
    for (Object recipient : recipients) {
      List<?> address = (List<?>) ((Map<?, ?>) recipient).get("address");
      Matcher state = STATE
          .matcher(address == null || address.isEmpty() ? "" : (String) address.get(address.size() - 1));
      String given = state.find() ? days.getOrDefault(state.group(1), days.getOrDefault("US", "0"))
          : days.getOrDefault("abroad", "0");
      most = Math.max(most, given.matches("[0-9]{1,3}") ? Integer.parseInt(given) : 0);
    }
    return most;
  }
}
