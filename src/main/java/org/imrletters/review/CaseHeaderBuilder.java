package org.imrletters.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Fills in a {@link CaseHeader} from Java; what is not called stays absent. No part may be null. */
public final class CaseHeaderBuilder {

  private Optional<String> number = Optional.empty();
  private Optional<Priority> priority = Optional.empty();
  private boolean formulary;
  private Optional<LocalDate> injuryDate = Optional.empty();
  private Optional<LocalDate> urDenialDate = Optional.empty();
  private Optional<LocalDate> urServed = Optional.empty();
  private Optional<LocalDate> applicationReceived = Optional.empty();
  private Optional<LocalDate> recordsReceived = Optional.empty();
  private Optional<LocalDate> assignedDate = Optional.empty();
  private Optional<LocalDate> reviewersApproved = Optional.empty();
  private Optional<LocalDate> decisionDate = Optional.empty();
  private Optional<LocalDate> mailed = Optional.empty();
  private Optional<Supersedes> supersedes = Optional.empty();

  CaseHeaderBuilder() {}

  /** The case number, {@code CMyy-nnnnnnn}. */
  public CaseHeaderBuilder number(String number) {
    this.number = Optional.of(Objects.requireNonNull(number, "number"));
    return this;
  }

  /** Standard or expedited. */
  public CaseHeaderBuilder priority(Priority priority) {
    this.priority = Optional.of(Objects.requireNonNull(priority, "priority"));
    return this;
  }

  /** Whether the dispute is about a drug of the formulary. */
  public CaseHeaderBuilder formulary(boolean formulary) {
    this.formulary = formulary;
    return this;
  }

  /** The date of injury. */
  public CaseHeaderBuilder injuryDate(LocalDate injuryDate) {
    this.injuryDate = Optional.of(Objects.requireNonNull(injuryDate, "injuryDate"));
    return this;
  }

  /** The date of the utilization review decision that is disputed. */
  public CaseHeaderBuilder urDenialDate(LocalDate urDenialDate) {
    this.urDenialDate = Optional.of(Objects.requireNonNull(urDenialDate, "urDenialDate"));
    return this;
  }

  /** The day on which that decision was served. */
  public CaseHeaderBuilder urServed(LocalDate urServed) {
    this.urServed = Optional.of(Objects.requireNonNull(urServed, "urServed"));
    return this;
  }

  /** The day on which the application for review was received. */
  public CaseHeaderBuilder applicationReceived(LocalDate applicationReceived) {
    this.applicationReceived = Optional.of(Objects.requireNonNull(applicationReceived, "applicationReceived"));
    return this;
  }

  /** The day on which the last of the records was received. */
  public CaseHeaderBuilder recordsReceived(LocalDate recordsReceived) {
    this.recordsReceived = Optional.of(Objects.requireNonNull(recordsReceived, "recordsReceived"));
    return this;
  }

  /** The day on which the review was assigned. */
  public CaseHeaderBuilder assignedDate(LocalDate assignedDate) {
    this.assignedDate = Optional.of(Objects.requireNonNull(assignedDate, "assignedDate"));
    return this;
  }

  /** The day on which the Administrative Director approved more than one reviewer. */
  public CaseHeaderBuilder reviewersApproved(LocalDate reviewersApproved) {
    this.reviewersApproved = Optional.of(Objects.requireNonNull(reviewersApproved, "reviewersApproved"));
    return this;
  }

  /** The date of the final determination. */
  public CaseHeaderBuilder decisionDate(LocalDate decisionDate) {
    this.decisionDate = Optional.of(Objects.requireNonNull(decisionDate, "decisionDate"));
    return this;
  }

  /** The day on which the determination was mailed to the parties. */
  public CaseHeaderBuilder mailed(LocalDate mailed) {
    this.mailed = Optional.of(Objects.requireNonNull(mailed, "mailed"));
    return this;
  }

  /** The earlier determination that this one replaces. */
  public CaseHeaderBuilder supersedes(Supersedes supersedes) {
    this.supersedes = Optional.of(Objects.requireNonNull(supersedes, "supersedes"));
    return this;
  }

  /** The header as given so far. */
  public CaseHeader build() {
    return new CaseHeader(number, priority, formulary, injuryDate, urDenialDate, urServed, applicationReceived,
        recordsReceived, assignedDate, reviewersApproved, decisionDate, mailed, supersedes);
  }
}
