package org.imrletters.review;

import java.util.List;

/**
 * A day that the header of a case can tell.
 *
 * @param name its name under {@code case} in a case file, such as {@code injuryDate}
 * @param called how a clerk calls it, with its article, such as {@code the date of injury}
 */
public record HeaderDate(String name, String called) {

  /** The date of injury. */
  public static final HeaderDate INJURY = new HeaderDate("injuryDate", "the date of injury");

  /** The date of the utilization review decision that is disputed. */
  public static final HeaderDate UR_DENIAL = new HeaderDate("urDenialDate", "the UR denial date");

  /** The day on which that decision was served. */
  public static final HeaderDate UR_SERVED = new HeaderDate("urServed", "the date the UR decision was served");

  /** The day on which the application for review was received. */
  public static final HeaderDate APPLICATION_RECEIVED = new HeaderDate("applicationReceived",
      "the date the application was received");

  /** The day on which the last of the records was received. */
  public static final HeaderDate RECORDS_RECEIVED = new HeaderDate("recordsReceived",
      "the date the records were received");

  /** The day on which the review was assigned. */
  public static final HeaderDate ASSIGNED = new HeaderDate("assignedDate", "the date assigned");

  /** The day on which the Administrative Director approved more than one reviewer. */
  public static final HeaderDate REVIEWERS_APPROVED = new HeaderDate("reviewersApproved",
      "the date several reviewers were approved");

  /** The date of the final determination; also the date inside the PDF. */
  public static final HeaderDate DECISION = new HeaderDate("decisionDate", "the decision date");

  /** The day on which the determination was mailed to the parties. */
  public static final HeaderDate MAILED = new HeaderDate("mailed", "the date of mailing");

  /** The dates of Independent Medical Review, in the order in which case files tell them. */
  public static final List<HeaderDate> IMR = List.of(INJURY, UR_DENIAL, UR_SERVED, APPLICATION_RECEIVED,
      RECORDS_RECEIVED, ASSIGNED, REVIEWERS_APPROVED, DECISION, MAILED);

  // The one that the compiler leaves to be made at run time takes a short command longer than all its dates.
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
