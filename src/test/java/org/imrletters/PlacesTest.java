package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrletters.PrintableLetter.Place;
import org.imrletters.diagnostic.Location;
import org.imrletters.proof.PrintedPdf;
import org.imrletters.words.Folded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the words of letters stand, and what is known to have printed them. */
class PlacesTest {

  private static final Path APPROVED = Fixtures.ROOT.resolve("places");
  private static final boolean ACCEPT = Boolean.getBoolean("places.accept") && System.getenv("CI") == null;

  private static List<Place> places(PrintableLetter letter) throws IOException {
    try (PrintedPdf pdf = PrintedPdf.open(letter.pdf())) {
      return letter.places(pdf);
    }
  }

  /** What stands where, a line for each: for a person to read and to approve with {@code -Dplaces.accept=true}. */
  @ParameterizedTest
  @ValueSource(strings = {"letters/party-copy", "letters/guidelines-from-library", "benefit-denial/several-services"})
  void theSourcesAreThoseThatWereApproved(String name) throws IOException {
    String told = places(Fixtures.letter(Fixtures.ROOT.resolve(name + ".yaml"))).stream()
        .map(PlacesTest::told)
        .collect(Collectors.joining());
    Path file = APPROVED.resolve(name.replaceFirst(".*/", "") + ".txt");
    if (ACCEPT) {
      Files.createDirectories(APPROVED);
      Files.writeString(file, told);
    }
    assertEquals(Files.readString(file), told);
  }

  private static String told(Place place) {
    String words = place.leaf().words();
    return place.leaf().page() + " " + place.section().orElse("-") + ": "
        + (words.length() > 60 ? words.substring(0, 60) + "..." : words) + "\n    " + at(place.template()) + "  "
        + place.field().map(Object::toString).orElse("-") + " " + at(place.typed()) + "\n";
  }

  private static String at(Optional<Location> place) {
    return place.map(its -> its.file() + ":" + its.line()).orElse("-");
  }

  static List<Path> letters() {
    return Fixtures.letters().filter(file -> file.toString().endsWith(".yaml")).toList();
  }

  /** A line of a case is named for words that stand in it, and a place is within its page. */
  @ParameterizedTest
  @MethodSource("letters")
  void whatIsNamedHoldsTheWords(Path file) throws IOException {
    PrintableLetter letter = Fixtures.letter(file);
    List<Place> places = places(letter);
    List<String> wrong = new ArrayList<>();
    for (Place place : places) {
      String words = Folded.bare(place.leaf().words()).replace(" ", "");
      boolean inField = place.typed()
          .map(at -> Folded.bare(at.excerpt().substring(at.excerpt().offsetByCodePoints(0, at.column() - 1))))
          .filter(typed -> typed.strip().length() > 20)
          .filter(typed -> Arrays.stream(typed.strip().split(" ")).noneMatch(words::contains))
          .isEmpty();
      PrintedPdf.Box box = place.leaf().box();
      boolean onPage = box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= 1300 && box.y() + box.height() <= 1300;
      if (!inField || !onPage || place.section().isEmpty()) {
        wrong.add(told(place));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(!places.isEmpty());
  }

  @Test
  void whatTwoLinesMayHavePrintedIsNotGuessed() throws IOException {
    ImrLetters letters = ImrLetters.standard();
    String text = Files.readString(Path.of("fixtures/cli/roe.yaml"));
    String twice = text + text.substring(text.indexOf("  - treatment")).replace("Physical therapy", "Massage");
    List<Place> places = places(letters.compose(letters.read(twice, "twice.yaml")));
    List<Place> rationales = places.stream()
        .filter(one -> one.leaf().words().startsWith("Decision rationale"))
        .toList();
    assertEquals(2, rationales.size());
    rationales.forEach(one -> assertEquals(Optional.empty(), one.field()));
  }
}
