package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.paper.Conformance;
import org.imrletters.paper.PdfText;
import org.imrletters.proof.Proof;
import org.imrletters.review.Case;
import org.imrletters.review.Delivery.Way;
import org.imrletters.review.FieldValue;
import org.imrletters.review.Party;
import org.imrletters.review.Role;
import org.imrletters.review.Service;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is true of each letter of the fixtures that is addressed to one of its recipients. */
class RecipientsLawsTest {

  private static final Service SERVED = new Service(LocalDate.of(2026, 3, 6), "Jo D'Sample (III)",
      Optional.of("Springfield, Illinois"));

  @TestFactory
  Stream<DynamicTest> standsInTheWindowHoweverItLiesInItsEnvelope() {
    return letters((letter, review) -> assertEquals(label(letter, review), EnvelopeWindow.shown(letter.pdf())));
  }

  private static String label(PrintableLetter letter, Case review) {
    Party party = review.party(letter.recipient().orElseThrow()).orElseThrow();
    List<String> lines = party.delivery().sent().contains(Way.MAIL) ? party.label()
        : List.of(party.name().orElseThrow());
    return String.join("", lines).toUpperCase(Locale.ROOT).replaceAll("[.,;: ]", "");
  }

  @TestFactory
  Stream<DynamicTest> tellsNobodyWhereLettersToOthersGo() {
    return letters((letter, review) -> {
      List<String> told = List.of(letter.text(), letter.html(), letter.proofOfService(Optional.empty()).text(),
          PdfText.wordsInOrder(letter.pdf()));
      review.parties()
          .entrySet()
          .stream()
          .filter(party -> letter.recipient().filter(party.getKey()::equals).isEmpty())
          .flatMap(party -> secrets(party.getValue()))
          .forEach(secret -> told.forEach(text -> assertFalse(text.contains(secret), secret)));
    });
  }

  private static Stream<String> secrets(Party party) {
    return Stream
        .of(party.delivery().confidentialAddress().stream(), party.delivery().fax().stream(),
            party.delivery().email().stream())
        .flatMap(all -> all);
  }

  /** In the file's letter and in each recipient's, who decided is told to the provider alone. */
  @TestFactory
  Stream<DynamicTest> tellsWhatIsForOneRoleToThatOneAlone() {
    return letters((letter, review) -> {
      if (review.fields().get("decider") instanceof FieldValue.Group decider) {
        String name = decider.fields().get("name").typed();
        boolean provider = letter.recipient().orElseThrow().field().equals("provider");
        assertEquals(provider, letter.text().contains(name));
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> isKnownForWhatItIsWhenVerified() {
    return letters((letter, review) -> {
      Proof proof = Proof.read(letter.pdf(), "letter.pdf").orThrow();
      assertEquals(letter.recipient().map(Role::word), proof.recipient());
      ImrLetters letters = ImrLetters.standard();
      assertTrue(letters.verify(proof, letters.read(review)).isSame());
    });
  }

  /** With blanks and completed, whoever declares it; and not where it names another day than it says. */
  @TestFactory
  Stream<DynamicTest> itsProofOfServiceIsKnownForWhatItIs() {
    return letters((letter, review) -> {
      ImrLetters letters = ImrLetters.standard();
      CheckedCase read = letters.read(review);
      for (Optional<Service> served : List.of(Optional.<Service>empty(), Optional.of(SERVED))) {
        byte[] pdf = letter.proofOfService(served).pdf();
        Proof proof = Proof.read(pdf, "proof.pdf").orThrow();
        assertTrue(proof.isProofOfService());
        assertEquals(served.map(Service::mailedOn), proof.mailedOn());
        assertTrue(letters.verify(proof, read).isSame());
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains(SERVED.by()), "metadata name nobody");
        byte[] lying = raw.replace("<imr:mailedOn>2026-03-06", "<imr:mailedOn>2026-03-07")
            .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(served.isEmpty(), letters.verify(Proof.read(lying, "lying.pdf").orThrow(), read).isSame());
        byte[] noDay = raw.replace("<imr:mailedOn>2026-03-06", "<imr:mailedOn>2026-02-30")
            .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(served.isEmpty(), Proof.read(noDay, "no-day.pdf").value().isPresent());
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> isAnAccessibleFileThatLasts() {
    return letters((letter, review) -> {
      PrintableLetter proof = letter.proofOfService(Optional.of(SERVED));
      assertEquals(List.of(), Conformance.failures(letter.pdf()));
      assertEquals(List.of(), Conformance.failures(proof.pdf()));
      assertTrue(proof.text().contains(SERVED.by()));
    });
  }

  private interface Law {
    void of(PrintableLetter letter, Case review) throws IOException;
  }

  private static Stream<DynamicTest> letters(Law law) {
    return Fixtures.lettersOfOurPacks().flatMap(file -> {
      CheckedCase read = Fixtures.using(file).read(file);
      Case review = read.review().orElseThrow();
      return review.recipients().isEmpty() ? Stream.empty()
          : Fixtures.letter(file)
              .forRecipients()
              .stream()
              .map(letter -> DynamicTest.dynamicTest(
                  Fixtures.name(file) + " to " + letter.recipient().orElseThrow().word(), file.toUri(),
                  () -> law.of(letter, review)));
    });
  }
}
