package org.imrletters.rule.imr;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.HeaderDate;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.words.TypedFact;

/** A service that was given before it was requested was given before it was reviewed (practice). */
record EveryServiceComesBeforeItsReview(String code) implements Rule {

  /** Where a treatment tells on which day it was given. */
  private static final String SERVICE = "(?i)(?:\\bDOS|date\\(?s?\\)? of service|performed on|rendered on|provided on|given on)"
      + "[^A-Za-z0-9]{0,3}([A-Za-z]{0,9}\\.? ?[0-9][0-9/., -]{3,12})";

  @Override
  public List<Diagnostic> check(Reading reading) {
    CaseHeader header = reading.review().header();
    HeaderDate review = header.on(HeaderDate.UR_DENIAL).isPresent() ? HeaderDate.UR_DENIAL : HeaderDate.DECISION;
    return reading.items().stream().filter(item -> header.on(review).isPresent()).flatMap(item -> {
      String name = reading.words(item.item().treatment().name()).text();
      boolean given = item.item().retrospective() || name.toLowerCase(Locale.ROOT).startsWith("retro");
      Matcher told = given ? Pattern.compile(SERVICE).matcher(name) : null;
      return told != null && told.find() ? TypedFact.meant(told.group(1))
          .filter(day -> day.isAfter(header.on(review).orElseThrow()))
          .stream()
          .map(day -> late(item, told.group(1).strip(), review, header)) : Stream.empty();
    }).toList();
  }

  private Diagnostic late(NumberedItem item, String typed, HeaderDate review, CaseHeader header) {
    return Diagnostic
        .warning(code, item.at("treatment"),
            item.named() + " is retrospective, and its day is after " + header.told(review),
            "correct one of the two dates, or leave out retrospective")
        .quoting(typed);
  }
}
