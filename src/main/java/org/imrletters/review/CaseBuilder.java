package org.imrletters.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills in a {@link Case} from Java; what is not called stays absent, as in a case file. */
public final class CaseBuilder {

  private @Nullable String pack;
  private @Nullable Copy copy;
  private CaseHeader header = CaseHeader.EMPTY;
  private @Nullable Determination outcome;
  private Application application = Application.EMPTY;
  private final Map<Role, Party> parties = new EnumMap<>(Role.class);
  private final List<Role> recipients = new ArrayList<>();
  private final List<ReviewedRecord> records = new ArrayList<>();
  private @Nullable Reviewer reviewer;
  private final List<Reviewer> reviewers = new ArrayList<>();
  private @Nullable Prose summary;
  private final List<DisputedItem> items = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<Waiver> waivers = new ArrayList<>();

  CaseBuilder() {}

  /** The template pack that words the letter, such as {@code imr-2015}. */
  public CaseBuilder pack(String name) {
    this.pack = name;
    return this;
  }

  /** Who the letter is for. */
  public CaseBuilder copy(Copy copy) {
    this.copy = copy;
    return this;
  }

  /** Number, priority and dates. */
  public CaseBuilder header(CaseHeader header) {
    this.header = header;
    return this;
  }

  /** The overall outcome, to be held against the items' decisions. */
  public CaseBuilder outcome(Determination outcome) {
    this.outcome = outcome;
    return this;
  }

  /** The application for review. */
  public CaseBuilder application(Application application) {
    this.application = application;
    return this;
  }

  /** Who has this role in the review. */
  public CaseBuilder party(Role role, Party party) {
    parties.put(role, party);
    return this;
  }

  /** One more party to whom the letter goes. */
  public CaseBuilder recipient(Role role) {
    recipients.add(role);
    return this;
  }

  /** One more document that was reviewed. */
  public CaseBuilder record(ReviewedRecord record) {
    records.add(record);
    return this;
  }

  /** One of several reviewers, in place of {@link #reviewer}. */
  public CaseBuilder oneOfReviewers(Reviewer credentials) {
    reviewers.add(credentials);
    return this;
  }

  /** The expert reviewer's credentials. */
  public CaseBuilder reviewer(Reviewer reviewer) {
    this.reviewer = reviewer;
    return this;
  }

  /** The clinical case summary; paragraphs and lists as {@link Prose#of} reads them. */
  public CaseBuilder summary(String text) {
    this.summary = Prose.of(text);
    return this;
  }

  /** One more disputed item, decided after those already given. */
  public CaseBuilder item(DisputedItem item) {
    items.add(item);
    return this;
  }

  /** A field that the pack declares for itself, as it would be typed in a case file. */
  public CaseBuilder field(String name, String value) {
    fields.put(name, value);
    return this;
  }

  /** A rule that this case breaks knowingly. */
  public CaseBuilder waive(Waiver waiver) {
    waivers.add(waiver);
    return this;
  }

  /** The case as given so far. */
  public Case build() {
    return new Case(Optional.ofNullable(pack), Optional.ofNullable(copy), header, Optional.ofNullable(outcome),
        application, parties, recipients, records, Optional.ofNullable(reviewer), reviewers,
        Optional.ofNullable(summary), items, fields, waivers);
  }
}
