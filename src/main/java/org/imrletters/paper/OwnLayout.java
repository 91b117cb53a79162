package org.imrletters.paper;

import java.util.List;
import java.util.function.Supplier;
import org.imrletters.file.Once;
import org.imrletters.file.RecentlyUsed;
import org.imrletters.letter.Envelope;
import org.imrletters.letter.Image;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.paper.PdfRenderer.PrintedFile;
import org.imrletters.paper.PdfRenderer.Route;
import org.imrletters.paper.layout.PageLayout;
import org.imrletters.paper.layout.PagedLetter;
import org.imrletters.paper.style.StyleSheet;

/** The page layout of this library. */
record OwnLayout(Once<StyleSheet> style, List<FontFace> faces, FontShelf fonts,
    RecentlyUsed<Image, Picture> pictures) implements Route {

  /** A pack has one, as a rule. */
  static final int PICTURES = 4;

  OwnLayout(Supplier<StyleSheet> style, List<FontFace> faces) {
    this(new Once<>(style), faces, new FontShelf(faces), new RecentlyUsed<>(PICTURES));
  }

  @Override
  public FontCoverage coverage() {
    return new FontCoverage(codePoint -> faces.stream().anyMatch(face -> face.prints(codePoint)));
  }

  @Override
  public PrintedFile print(Letter letter, Imprint imprint) {
    PagedLetter pages = pages(letter);
    return new PrintedFile(LetterFile.bytes(letter, imprint, pages, this::picture), pages.pages().size());
  }

  @Override
  public void print(Letter letter, String piece, SheetFile file) {
    Envelope envelope = letter.envelope()
        .filter(its -> its.code().isPresent())
        .orElseThrow(() -> new StyleException("no-sheet-code", "the pack does not say where sheets have their code"));
    SheetMark mark = SheetMark.of(envelope.code().orElseThrow(), style.get(), fonts);
    PagedLetter pages = pages(letter);
    mark.check(pages.pages(), style.get(), envelope);
    file.add(pages, mark, piece, this::picture);
  }

  private Picture picture(Image image) {
    return pictures.get(image, Picture::of);
  }

  private PagedLetter pages(Letter letter) {
    PagedLetter pages = PageLayout.pages(letter, style.get(), fonts, StyleException.MOST_PAGES);
    if (pages.pages().size() > StyleException.MOST_PAGES) {
      throw StyleException.tooManyPages();
    }
    pages.envelope().ifPresent(envelope -> WindowCheck.check(pages.pages().get(0), envelope));
    Legibility.check(Legibility.of(pages.pages()));
    return pages;
  }
}
