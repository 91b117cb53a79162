package org.imrletters.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts that identify a review: its number, its priority and its dates.
 *
 * @param number the case number, {@code CMyy-nnnnnnn}
 * @param priority standard or expedited
 * @param formulary whether the dispute is about a drug of the formulary, which is decided within 5 working days
 * @param dates the days that are known, by what happened then
 * @param supersedes the earlier determination that this one replaces
 */
public record CaseHeader(Optional<String> number, Optional<Priority> priority, boolean formulary,
    Map<HeaderDate, LocalDate> dates, Optional<Supersedes> supersedes) {

  /** A header of which nothing is known. */
  public static final CaseHeader EMPTY = builder().build();

  /** Refuses null, naming the part that is, and keeps the dates from changing behind the reader's back. */
  public CaseHeader {
    Required.all("number priority supersedes", number, priority, supersedes);
    dates = FieldValue.inOrder(Objects.requireNonNull(dates, "dates"));
  }

  /** The day on which this happened, where it is known. */
  public Optional<LocalDate> on(HeaderDate date) {
    return Optional.ofNullable(dates.get(date));
  }

  /** A header to be filled in from Java, fact by fact. */
  public static Builder builder() {
    return new Builder();
  }

  /** Fills in a {@link CaseHeader} from Java; what is not called stays absent. No part may be null. */
  public static final class Builder {

    private Optional<String> number = Optional.empty();
    private Optional<Priority> priority = Optional.empty();
    private boolean formulary;
    private final Map<HeaderDate, LocalDate> dates = new LinkedHashMap<>();
    private Optional<Supersedes> supersedes = Optional.empty();

    private Builder() {}

    /** The case number, {@code CMyy-nnnnnnn}. */
    public Builder number(String number) {
      this.number = Optional.of(Objects.requireNonNull(number, "number"));
      return this;
    }

    /** Standard or expedited. */
    public Builder priority(Priority priority) {
      this.priority = Optional.of(Objects.requireNonNull(priority, "priority"));
      return this;
    }

    /** Whether the dispute is about a drug of the formulary. */
    public Builder formulary(boolean formulary) {
      this.formulary = formulary;
      return this;
    }

    /** The day on which something happened, such as {@link HeaderDate#DECISION}. */
    public Builder on(HeaderDate date, LocalDate day) {
      dates.put(Objects.requireNonNull(date, "date"), Objects.requireNonNull(day, "day"));
      return this;
    }

    /** The earlier determination that this one replaces. */
    public Builder supersedes(Supersedes supersedes) {
      this.supersedes = Optional.of(Objects.requireNonNull(supersedes, "supersedes"));
      return this;
    }

    /** The header as given so far. */
    public CaseHeader build() {
      return new CaseHeader(number, priority, formulary, dates, supersedes);
    }
  }

  /**
   * The earlier determination that this one replaces.
   *
   * @param number its case number, where that is another one
   * @param date its date
   * @param corrected what reads otherwise now, a sentence or a few words each
   * @param reason why it was corrected
   */
  public record Supersedes(Optional<String> number, Optional<LocalDate> date, List<String> corrected,
      Optional<String> reason) {
    /** Refuses null, naming the part that is, and keeps the list from changing behind the reader's back. */
    public Supersedes {
      Required.all("number date reason", number, date, reason);
      corrected = List.copyOf(Objects.requireNonNull(corrected, "corrected"));
    }
  }

  /** What a date is called and the day, for instance {@code the UR denial date, 2015-09-25}. */
  public String told(HeaderDate date) {
    return date.called() + on(date).map(day -> ", " + day).orElse("");
  }
}
