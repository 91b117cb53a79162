package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.paper.Conformance;
import org.imrletters.paper.PdfText;
import org.imrletters.paper.ReadAloud;
import org.imrletters.paper.Readable;
import org.imrletters.proof.PrintedPdf;
import org.imrletters.render.Page;
import org.imrletters.render.PlainWords;
import org.imrletters.render.SpokenWords;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is true of every letter of the fixtures, in every format. */
class PrintedLettersLawsTest {

  @TestFactory
  Stream<DynamicTest> saysTheSameWordsInEveryFormat() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      String words = PlainWords.of(letter.letter());
      assertEquals(PlainWords.withMarks(letter.letter()), PlainWords.withoutSpace(letter.text()));
      assertEquals(words, PlainWords.withoutSpace(body(letter.html())));
      assertEquals(composed(words), PlainWords.withoutSpace(words(letter.pdf())));
      assertEquals(words, PlainWords.withoutSpace(String.join("", Docx.lines(Docx.of(letter.docx()).document()))));
    });
  }

  @TestFactory
  Stream<DynamicTest> printsTheSameBytesTwice() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter first = Fixtures.letter(file);
      PrintableLetter second = Fixtures.letterMadeAnew(file);
      assertEquals(first.text(), second.text());
      assertEquals(first.html(), second.html());
      assertArrayEquals(first.pdf(), second.pdf());
      assertArrayEquals(first.docx(), second.docx());
    });
  }

  @TestFactory
  Stream<DynamicTest> isAnAccessiblePdfThatLasts() {
    return Fixtures.tests(Fixtures.letters(),
        file -> assertEquals(List.of(), Conformance.failures(Fixtures.letter(file).pdf())));
  }

  @TestFactory
  Stream<DynamicTest> showsEveryWordWhereItCanBeRead() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      assertDoesNotThrow(() -> Readable.check(letter.pdf(), letter.letter()));
    });
  }

  @TestFactory
  Stream<DynamicTest> isReadBackInTheLinesThatPdfBoxFinds() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      byte[] pdf = Fixtures.letter(file).pdf();
      try (PrintedPdf printed = PrintedPdf.open(pdf)) {
        assertEquals(PdfText.allLines(pdf),
            printed.words().lines().filter(line -> !line.matches("|-- page \\d+ --")).toList());
      } catch (IOException unreadable) {
        throw new AssertionError(unreadable);
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> isReadAloudInTheWordsOfTheLetter() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      assertEquals(SpokenWords.of(letter.letter()), ReadAloud.words(letter.pdf()));
    });
  }

  @TestFactory
  Stream<DynamicTest> isSetInTidyText() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      for (int columns : List.of(78, 80)) {
        String text = Fixtures.letter(file).text(columns);
        assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), "ends with one line break");
        assertTrue(text.lines().noneMatch(line -> !line.equals(line.stripTrailing())), "has no trailing blanks");
        assertTrue(text.lines().filter(line -> line.length() > columns).allMatch(line -> !line.strip().contains(" ")),
            "keeps to its columns");
        assertTrue(text.indexOf('\r') < 0 && text.indexOf('\t') < 0, "has plain line breaks and no tabs");
      }
    });
  }

  /** Paper prints a letter and its accent as one character where there is one. */
  private static String composed(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  private static String body(String html) {
    try {
      return Page.of(html).text("//*[local-name()='body']");
    } catch (Exception malformed) {
      throw new AssertionError(malformed);
    }
  }

  /** The lines of the pages without what stands at their feet. */
  private static String words(byte[] pdf) {
    return PdfText.wordsInOrder(pdf);
  }
}
