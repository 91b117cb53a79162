package org.imrletters.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A document, or a run of documents of one kind, that was before the expert reviewer.
 *
 * @param title what it is, such as {@code Progress reports}
 * @param author the provider or office that wrote it
 * @param date the day that it bears
 * @param from the first day of a run of documents
 * @param to the last day of a run of documents
 * @param fields the fields that the pack declares for records, by name, in the order in which they were given
 */
public record ReviewedRecord(String title, Optional<String> author, Optional<LocalDate> date, Optional<LocalDate> from,
    Optional<LocalDate> to, Map<String, FieldValue> fields) {
  /** Refuses null, naming the part that is. */
  public ReviewedRecord {
    Required.all("title author date from to", title, author, date, from, to);
    fields = FieldValue.inOrder(Objects.requireNonNull(fields, "fields"));
  }

  /** A record without fields of a pack's own. */
  public ReviewedRecord(String title, Optional<String> author, Optional<LocalDate> date, Optional<LocalDate> from,
      Optional<LocalDate> to) {
    this(title, author, date, from, to, Map.of());
  }

  /** This record, with these fields of the pack. */
  public ReviewedRecord showing(Map<String, FieldValue> fields) {
    return new ReviewedRecord(title, author, date, from, to, fields);
  }

  /** Whether it says when it was written: a day, or the first and the last day of a run. */
  public boolean isDated() {
    return date.isPresent() || from.isPresent() && to.isPresent();
  }
}
