package org.imrletters.review;

/** What a party is to a review. */
public enum Role {
  /** The injured worker. */
  EMPLOYEE,
  /** Whoever speaks for the injured worker: an attorney, or a person whom the worker named. */
  REPRESENTATIVE,
  /** Whoever handles the claim for the employer, and denied or cut the treatment. */
  CLAIMS_ADMINISTRATOR,
  /** The physician who requested the treatment. */
  REQUESTING_PHYSICIAN
}
