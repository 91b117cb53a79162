package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Prose;
import org.imrletters.review.Treatment;

/**
 * A text that a person typed and a letter may print, with its place in the case.
 *
 * @param at the value's place
 * @param text what was typed
 */
public record CaseText(FieldPath at, String text) {

  private static final FieldPath HEADER = new FieldPath("case");

  /** Every text of a case, the prose last; each list and the pack's fields in their order. */
  public static List<CaseText> of(Case review) {
    List<NumberedItem> items = NumberedItem.of(review);
    return with(lines(review, items), items, review, Prose::plain);
  }

  /** These lines, and the prose of the case behind them. */
  static List<CaseText> with(List<CaseText> lines, List<NumberedItem> items, Case review,
      Function<Prose, String> plain) {
    List<CaseText> texts = new ArrayList<>(lines);
    add(texts, FieldPath.ROOT, "summary", review.summary().map(plain));
    items.forEach(item -> add(texts, item.at(), "rationale", item.item().rationale().map(plain)));
    return texts;
  }

  /** The prose of a case, in the order in which {@link #with} adds it. */
  static List<Prose> proses(Case review) {
    List<Prose> proses = new ArrayList<>();
    review.summary().ifPresent(proses::add);
    review.items().forEach(item -> item.rationale().ifPresent(proses::add));
    return proses;
  }

  /** The texts that are no prose. */
  static List<CaseText> lines(Case review, List<NumberedItem> items) {
    List<CaseText> lines = new ArrayList<>();
    add(lines, FieldPath.ROOT, "pack", review.pack());
    add(lines, HEADER, "number", review.header().number());
    review.header()
        .supersedes()
        .ifPresent(earlier -> add(lines, HEADER.field("supersedes"), "number", earlier.number()));
    NumberedReviewer.of(review).forEach(reviewer -> {
      add(lines, reviewer.at(), "licensedIn", reviewer.reviewer().licensedIn());
      add(lines, reviewer.at(), "specialties", reviewer.reviewer().specialties());
    });
    lines.addAll(CasePapers.of(review));
    items.forEach(item -> addItem(lines, item));
    review.fields().forEach((name, value) -> add(lines, new FieldPath("fields").field(name), value));
    return lines;
  }

  private static void addItem(List<CaseText> lines, NumberedItem item) {
    addTreatment(lines, item.at("treatment"), item.item().treatment());
    add(lines, item.at(), "associatedWith", item.item().associatedWith());
    for (CitingSide side : item.sides()) {
      if (side.citation().isPresent()) {
        addCitation(lines, side.at(), side.citation().get());
      }
    }
  }

  private static void addTreatment(List<CaseText> lines, FieldPath at, Treatment treatment) {
    if (treatment instanceof Treatment.PartlyAuthorized partly) {
      add(lines, at.field("original"), partly.original());
      add(lines, at.field("authorized"), partly.authorized());
      add(lines, at, "remaining", partly.remaining());
    } else {
      add(lines, at, treatment.name());
    }
  }

  private static void addCitation(List<CaseText> lines, FieldPath at, Citation citation) {
    for (int i = 0; i < citation.mtus().size(); i++) {
      MtusSource source = citation.mtus().get(i);
      FieldPath place = at.field("mtus").entry(i);
      add(lines, place.field("title"), source.title());
      add(lines, place, "sections", source.sections());
      add(lines, place, "pages", source.pages());
    }
    add(lines, at, "nonMtus", citation.nonMtus());
    add(lines, at, "otherGuidelines", citation.otherGuidelines());
    add(lines, at, "verbatim", citation.verbatim());
  }

  private static void add(List<CaseText> lines, FieldPath at, String text) {
    lines.add(new CaseText(at, text));
  }

  /** Adds the text of a field, where it is given. */
  static void add(List<CaseText> lines, FieldPath at, String field, Optional<String> text) {
    if (text.isPresent()) {
      add(lines, at.field(field), text.get());
    }
  }

  /** Adds the texts of a field. */
  static void add(List<CaseText> lines, FieldPath at, String field, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      add(lines, at.field(field).entry(i), texts.get(i));
    }
  }
}
