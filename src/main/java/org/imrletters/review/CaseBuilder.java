package org.imrletters.review;

import java.util.ArrayList;
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
  private @Nullable Reviewer reviewer;
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
    return new Case(
        Optional.ofNullable(pack),
        Optional.ofNullable(copy),
        header,
        Optional.ofNullable(reviewer),
        Optional.ofNullable(summary),
        items,
        fields,
        waivers);
  }
}
