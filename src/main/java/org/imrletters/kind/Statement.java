package org.imrletters.kind;

/** A statement that the law asks of a letter to the parties. The words of it are the pack's. */
public enum Statement {
  /** The determination is binding, and may be appealed within 30 days of mailing (Labor Code 4610.6(g) and (h)). */
  APPEAL_RIGHTS,
  /** What was overturned is authorized within 5 working days, or paid for within 20 days (8 CCR 9792.10.7(a)). */
  NEXT_STEPS
}
