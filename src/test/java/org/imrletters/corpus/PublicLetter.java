package org.imrletters.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.review.Case;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Copy;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Priority;
import org.imrletters.review.Prose;
import org.imrletters.review.Reviewer;

/** Reads the text of a public letter of the form since 2015 as the case that it words. */
final class PublicLetter {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu");
  private static final Pattern SECTIONS = Pattern
      .compile("(?<head>.*?)^\\f?[ \\t]*HOW THE IMR FINAL DETERMINATION WAS MADE(?<made>.*?)"
          + "^\\f?[ \\t]*CLINICAL CASE SUMMARY(?<summary>.*?)"
          + "^\\f?[ \\t]*IMR ISSUES, DECISIONS AND RATIONALES(?<items>.*)", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern CREDENTIALS = Pattern.compile(
      "State\\(s\\) of Licensure:(?<states>.*?)Certification\\(s\\)/Specialty:(?<specialties>.*)", Pattern.DOTALL);
  private static final Pattern SUMMARY_LEAD = Pattern.compile("\\A.*?medical\\s+records:", Pattern.DOTALL);
  private static final Pattern ITEMS_LEAD = Pattern.compile("\\A.*?set\\s+forth\\s+below:", Pattern.DOTALL);

  private PublicLetter() {}

  /** The case; empty if the text is no such letter. */
  static Optional<Case> read(String text) {
    Matcher sections = SECTIONS.matcher(text.replace("\r", ""));
    if (!sections.find()) {
      return Optional.empty();
    }
    Case.Builder builder = Case.builder().pack("imr-2015").copy(Copy.PUBLIC).header(header(sections.group("head")));
    credentials(sections.group("made")).ifPresent(builder::reviewer);
    builder.summary(LetterText.prose(LetterText.withoutPages(without(SUMMARY_LEAD, sections.group("summary")))));
    items(without(ITEMS_LEAD, sections.group("items"))).forEach(builder::item);
    return Optional.of(builder.build());
  }

  private static String without(Pattern lead, String section) {
    return lead.matcher(section).replaceFirst("");
  }

  private static CaseHeader header(String head) {
    CaseHeader.Builder header = CaseHeader.builder();
    fact(head, "Case Number:\\s+(\\S+)").ifPresent(header::number);
    fact(head, "Priority:\\s+(Standard|Expedited)")
        .map(word -> word.equals("Standard") ? Priority.STANDARD : Priority.EXPEDITED)
        .ifPresent(header::priority);
    date(head, "Date of Injury:\\s+").ifPresent(day -> header.on(HeaderDate.INJURY, day));
    date(head, "UR Denial Date:\\s+").ifPresent(day -> header.on(HeaderDate.UR_DENIAL, day));
    date(head, "Application\\s+(?:Received:\\s+)?").ifPresent(day -> header.on(HeaderDate.APPLICATION_RECEIVED, day));
    date(head, "Date Assigned:\\s+").ifPresent(day -> header.on(HeaderDate.ASSIGNED, day));
    date(head, "Decision Date:\\s+").ifPresent(day -> header.on(HeaderDate.DECISION, day));
    return header.build();
  }

  private static Optional<LocalDate> date(String head, String label) {
    return fact(head, label + "(\\d\\d/\\d\\d/\\d{4})").map(typed -> LocalDate.parse(typed, DATE));
  }

  private static Optional<String> fact(String head, String pattern) {
    return Pattern.compile(pattern).matcher(head).results().findFirst().map(found -> found.group(1));
  }

  private static Optional<Reviewer> credentials(String made) {
    Matcher found = CREDENTIALS.matcher(made);
    return found.find() ? Optional.of(new Reviewer(list(found.group("states")), list(found.group("specialties"))))
        : Optional.empty();
  }

  private static List<String> list(String words) {
    return List.of(LetterText.line(words).split(" ?, ?"));
  }

  private static List<DisputedItem> items(String section) {
    List<DisputedItem> items = new ArrayList<>();
    for (ItemTexts texts : ItemTexts.read(section)) {
      items.add(item(texts, items));
    }
    return items;
  }

  private static DisputedItem item(ItemTexts texts, List<DisputedItem> before) {
    ItemHeading read = ItemHeading.read(LetterText.line(texts.heading()));
    Optional<String> main = before.stream()
        .filter(item -> item.associatedWith().isEmpty())
        .map(item -> item.treatment().name())
        .findFirst();
    ItemHeading heading = read.associated() && main.isEmpty() ? read.unassociated() : read;
    return new DisputedItem(heading.treatment(), heading.retrospective(),
        heading.associated() ? main : Optional.empty(), heading.decision(), List.of(), Optional.empty(),
        Optional.of(CitationLine.read(LetterText.line(texts.claimsAdministrator()), "Claims Administrator")),
        Optional.of(CitationLine.read(LetterText.line(texts.expertReviewer()), "Expert Reviewer")),
        Optional.of(Prose.of(LetterText.prose(LetterText.withoutPages(texts.rationale())))), Map.of());
  }
}
