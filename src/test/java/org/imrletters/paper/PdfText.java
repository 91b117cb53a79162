package org.imrletters.paper;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds printed in a file. */
public final class PdfText {

  private static final float HEAD = 72;
  private static final float FOOT = 720;
  private static final COSName LABEL = COSName.getPDFName("Lbl");

  private PdfText() {}

  /** All words in the order of the file, footers included, with single spaces between them. */
  static String words(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file).replaceAll("\\s+", " ").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of all pages from top to bottom, with what stands in their margins, and single spaces between words. */
  public static List<String> allLines(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(file)
          .lines()
          .map(line -> line.strip().replaceAll(" +", " "))
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of each page from top to bottom, without what stands in the top and bottom margins. */
  public static List<List<String>> pages(byte[] pdf) {
    return lines(pdf).stream().map(page -> List.copyOf(page.subMap(HEAD, FOOT).values())).toList();
  }

  /**
   * The words of the letter in the order of the file, as whoever copies them gets them, without the numbers of points
   * and what stands in margins. Not line by line down the page, as cells of several lines stand beside each other.
   */
  public static String wordsInOrder(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new WordsOfLetter().getText(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in the top margin of each page. */
  static List<String> heads(byte[] pdf) {
    return lines(pdf).stream().map(page -> String.join(" ", page.headMap(HEAD).values())).toList();
  }

  /** How far the lines of each page stand below its upper edge, in points. */
  public static List<List<Float>> baselines(byte[] pdf) {
    return lines(pdf).stream().map(page -> List.copyOf(page.keySet())).toList();
  }

  /** What stands in the bottom margin of each page. */
  static List<String> footers(byte[] pdf) {
    return lines(pdf).stream().map(page -> String.join(" ", page.tailMap(FOOT).values())).toList();
  }

  private static List<TreeMap<Float, String>> lines(byte[] pdf) {
    Lines lines = new Lines();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      lines.setSortByPosition(true);
      lines.writeText(file, new StringWriter());
      return lines.pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Lines extends PDFTextStripper {

    private final List<TreeMap<Float, String>> pages = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      while (pages.size() < getCurrentPageNo()) {
        pages.add(new TreeMap<>());
      }
      float y = positions.get(0).getYDirAdj();
      pages.get(getCurrentPageNo() - 1).merge(y, text.stripTrailing(), (left, right) -> left + " " + right);
    }
  }

  /** The number of a point is tagged as such, and is no word of a letter; nor are heads of columns that are told again. */
  private static final class WordsOfLetter extends PDFTextStripper {

    private final Deque<COSName> open = new ArrayDeque<>();

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      open.push(tag);
      super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
      open.poll();
      super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      if (!open.contains(LABEL) && !open.contains(COSName.ARTIFACT)) {
        super.processTextPosition(glyph);
      }
    }
  }
}
