package org.imrletters.rule;

import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;

/** The dates of a header, as rules look at them. */
public final class HeaderDates {

  private HeaderDates() {}

  /** The place of a date. */
  public static FieldPath at(HeaderDate date) {
    return new FieldPath("case").field(date.name());
  }

  /** What a date is called and the day, for instance {@code the UR denial date, 2015-09-25}. */
  public static String told(HeaderDate date, CaseHeader header) {
    return date.called() + header.on(date).map(day -> ", " + day).orElse("");
  }
}
