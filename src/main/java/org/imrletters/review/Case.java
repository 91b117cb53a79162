package org.imrletters.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One review, as a case file tells it: everything that a determination letter says about this worker and no other.
 *
 * <p>A case may be incomplete or wrong; the rules say so. It never is half read: what is here was given.
 *
 * @param pack the template pack that words the letter, such as {@code imr-2015}; absent for the pack in use
 * @param copy who the letter is for; absent where the case does not say
 * @param header number, priority and dates ({@code case:} in a case file; a word that Java keeps for itself)
 * @param outcome the overall outcome as the case states it; {@link #determination} is what follows from the items
 * @param application the application for review
 * @param parties the parties by what they are to the review
 * @param recipients the parties to whom the letter goes
 * @param records the documents that were reviewed
 * @param reviewer the expert reviewer's credentials, never the reviewer's name
 * @param reviewers the credentials of each, where more than one reviewer decides
 * @param summary the clinical case summary
 * @param items the disputed items, in the order in which the letter decides them
 * @param fields the fields that the pack declares for itself, by name, in the order in which they were given
 * @param waivers the rules that this case breaks knowingly, each with its reason
 * @param cleared words that happen to be a party's name and tell nobody where they stand
 */
public record Case(Optional<String> pack, Optional<Copy> copy, CaseHeader header, Optional<Determination> outcome,
    Application application, Map<Role, Party> parties, List<Role> recipients, List<ReviewedRecord> records,
    Optional<Reviewer> reviewer, List<Reviewer> reviewers, Optional<Prose> summary, List<DisputedItem> items,
    Map<String, FieldValue> fields, List<Waiver> waivers, List<Cleared> cleared) {

  /**
   * Keeps the lists and the maps from changing behind the reader's back.
   */
  public Case {
    Required.all("pack copy header outcome application reviewer summary", pack, copy, header, outcome, application,
        reviewer, summary);
    parties = FieldValue.inOrder(Objects.requireNonNull(parties, "parties"));
    recipients = List.copyOf(Objects.requireNonNull(recipients, "recipients"));
    records = List.copyOf(Objects.requireNonNull(records, "records"));
    reviewers = List.copyOf(Objects.requireNonNull(reviewers, "reviewers"));
    items = List.copyOf(Objects.requireNonNull(items, "items"));
    fields = FieldValue.inOrder(Objects.requireNonNull(fields, "fields"));
    waivers = List.copyOf(Objects.requireNonNull(waivers, "waivers"));
    cleared = List.copyOf(Objects.requireNonNull(cleared, "cleared"));
  }

  /**
   * Words of a text that are meant as words, though one of them is a party's name as well.
   *
   * @param words the words as they stand in the text, such as {@code right Hand}
   * @param at the place as a field path, such as {@code summary}; it covers everything below it
   */
  public record Cleared(String words, String at) {
    /** Refuses null, naming the part that is. */
    public Cleared {
      Required.all("words at", words, at);
    }
  }

  /** A case to be filled in from Java, field by field. */
  public static Builder builder() {
    return new Builder();
  }

  /** This case, with these items. */
  public Case deciding(List<DisputedItem> items) {
    return with(copy, header, items);
  }

  private Case with(Optional<Copy> copy, CaseHeader header, List<DisputedItem> items) {
    return new Case(pack, copy, header, outcome, application, parties, recipients, records, reviewer, reviewers,
        summary, items, fields, waivers, cleared);
  }

  /** This case, mailed on this day. */
  public Case mailedOn(LocalDate day) {
    Map<HeaderDate, LocalDate> dates = new LinkedHashMap<>(header.dates());
    dates.put(HeaderDate.MAILED, day);
    return with(copy,
        new CaseHeader(header.number(), header.priority(), header.formulary(), dates, header.supersedes()), items);
  }

  /** This case, as one whose letter is this copy. */
  public Case as(Copy other) {
    return with(Optional.of(other), header, items);
  }

  /** Whether its letter is the copy that is posted for everyone. */
  public boolean isPublic() {
    return copy.filter(which -> which == Copy.PUBLIC).isPresent();
  }

  /** Everyone who reviews, whether the case names one reviewer or several. */
  public List<Reviewer> allReviewers() {
    return Stream.concat(reviewer.stream(), reviewers.stream()).toList();
  }

  /** The party of this role. */
  public Optional<Party> party(Role role) {
    return Optional.ofNullable(parties.get(role));
  }

  /** What the items' decisions amount to; empty while an item has none. */
  public Optional<Determination> determination() {
    return Determination.of(items);
  }

  /** Fills in a {@link Case} from Java; what is not called stays absent, as in a case file. */
  public static final class Builder {

    private @Nullable String pack;
    private @Nullable Copy copy;
    private CaseHeader header = CaseHeader.EMPTY;
    private @Nullable Determination outcome;
    private Application application = Application.EMPTY;
    private final Map<Role, Party> parties = new LinkedHashMap<>();
    private final List<Role> recipients = new ArrayList<>();
    private final List<ReviewedRecord> records = new ArrayList<>();
    private @Nullable Reviewer reviewer;
    private final List<Reviewer> reviewers = new ArrayList<>();
    private @Nullable Prose summary;
    private final List<DisputedItem> items = new ArrayList<>();
    private final Map<String, FieldValue> fields = new LinkedHashMap<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<Cleared> cleared = new ArrayList<>();

    private Builder() {}

    /** The template pack that words the letter, such as {@code imr-2015}. */
    public Builder pack(String name) {
      this.pack = name;
      return this;
    }

    /** Who the letter is for. */
    public Builder copy(Copy copy) {
      this.copy = copy;
      return this;
    }

    /** Number, priority and dates. */
    public Builder header(CaseHeader header) {
      this.header = header;
      return this;
    }

    /** The overall outcome, to be held against the items' decisions. */
    public Builder outcome(Determination outcome) {
      this.outcome = outcome;
      return this;
    }

    /** The application for review. */
    public Builder application(Application application) {
      this.application = application;
      return this;
    }

    /** Who has this role in the review. */
    public Builder party(Role role, Party party) {
      parties.put(role, party);
      return this;
    }

    /** One more party to whom the letter goes. */
    public Builder recipient(Role role) {
      recipients.add(role);
      return this;
    }

    /** One more document that was reviewed. */
    public Builder record(ReviewedRecord record) {
      records.add(record);
      return this;
    }

    /** One of several reviewers, in place of {@link #reviewer}. */
    public Builder oneOfReviewers(Reviewer credentials) {
      reviewers.add(credentials);
      return this;
    }

    /** The expert reviewer's credentials. */
    public Builder reviewer(Reviewer reviewer) {
      this.reviewer = reviewer;
      return this;
    }

    /** The clinical case summary; paragraphs and lists as {@link Prose#of} reads them. */
    public Builder summary(String text) {
      this.summary = Prose.of(text);
      return this;
    }

    /** The clinical case summary, which may be given in several languages. */
    public Builder summary(Prose text) {
      this.summary = Objects.requireNonNull(text, "summary");
      return this;
    }

    /** One more disputed item, decided after those already given. */
    public Builder item(DisputedItem item) {
      items.add(item);
      return this;
    }

    /** A field that the pack declares for itself, as it would be typed in a case file. */
    public Builder field(String name, String value) {
      return field(name, new FieldValue.Text(value));
    }

    /** The same; a text stands for any value that is typed so. */
    public Builder field(String name, FieldValue value) {
      fields.put(name, value);
      return this;
    }

    /** A rule that this case breaks knowingly. */
    public Builder waive(Waiver waiver) {
      waivers.add(waiver);
      return this;
    }

    /** Words that are meant as words, though one of them is a party's name as well. */
    public Builder clear(Cleared words) {
      cleared.add(words);
      return this;
    }

    /** The case as given so far. */
    public Case build() {
      return new Case(Optional.ofNullable(pack), Optional.ofNullable(copy), header, Optional.ofNullable(outcome),
          application, parties, recipients, records, Optional.ofNullable(reviewer), reviewers,
          Optional.ofNullable(summary), items, fields, waivers, cleared);
    }
  }

  /**
   * A rule that a case breaks knowingly at one place.
   *
   * @param rule the code of the rule, such as {@code duplicate-item}
   * @param at the place as a field path, such as {@code items[1]}; it covers everything below it
   * @param because the reason, for whoever reads the case file later
   */
  public record Waiver(String rule, String at, String because) {
    /** Refuses null, naming the part that is. */
    public Waiver {
      Required.all("rule at because", rule, at, because);
    }
  }
}
