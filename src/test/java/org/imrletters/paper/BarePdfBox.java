package org.imrletters.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.PageLayout;
import org.imrletters.paper.layout.PagedLetter;
import org.imrletters.paper.layout.PagedLetter.OutlineEntry;
import org.imrletters.paper.layout.StructureElement;
import org.imrletters.paper.layout.Text.TextRun;
import org.imrletters.paper.layout.TextLine;
import org.imrletters.paper.layout.Typeface;
import org.imrletters.paper.style.StyleSheet;

/**
 * Writes the lines of a letter, broken beforehand, as PDFBox's own classes write them: the measure of what printing must
 * cost. Fonts are parsed and cut to the letter's characters beforehand as well; tags, outline, metadata and colors are
 * those of a letter.
 */
public final class BarePdfBox {

  private final Letter letter;
  private final PagedLetter pages;
  private final Map<Typeface, PDFont> fonts = new IdentityHashMap<>();

  /** Lays the letter out and cuts its fonts, which is not measured. */
  public BarePdfBox(Letter letter, String css) throws IOException {
    List<FontFace> faces = StandardFonts.all().stream().map(FontFace::of).toList();
    StyleSheet style = StyleSheet.of("Letter Serif", css, mistake -> {
      throw new IllegalArgumentException(mistake.message());
    });
    this.letter = letter;
    this.pages = PageLayout.pages(letter, style, new FontShelf(faces), StyleException.MOST_PAGES);
    cutFonts();
  }

  @SuppressWarnings("resource") // stays open for as long as its fonts are written
  private void cutFonts() throws IOException {
    PDDocument source = new PDDocument();
    for (Map.Entry<Typeface, Set<Integer>> used : usedCharacters().entrySet()) {
      fonts.put(used.getKey(), ReadyFont.of(((FontFace) used.getKey()).program().font(), used.getValue(), source));
    }
  }

  private Map<Typeface, Set<Integer>> usedCharacters() throws IOException {
    Map<Typeface, Set<Integer>> used = new IdentityHashMap<>();
    for (Page page : pages.pages()) {
      for (List<? extends DisplayItem> marks : List.of(page.items(), page.footer())) {
        for (DisplayItem mark : marks) {
          if (mark instanceof DisplayItem.Words words) {
            inTurn(words.line(), (run, text) -> text.codePoints()
                .forEach(used.computeIfAbsent(run.typeface(), face -> new TreeSet<>())::add));
          }
        }
      }
    }
    return used;
  }

  /** What is done with a part of a line that is in one font. */
  private interface Printer {
    void print(TextRun run, String text) throws IOException;
  }

  private static void inTurn(TextLine line, Printer printer) throws IOException {
    int from = line.from();
    for (TextRun run : line.text().runs()) {
      int to = Math.min(run.end(), line.to());
      if (to > from) {
        StringBuilder text = new StringBuilder();
        for (; from < to; from++) {
          text.appendCodePoint(line.text().codePoint(from));
        }
        printer.print(run, text.toString());
      }
    }
  }

  /** The letter as a PDF file. */
  public byte[] print() throws IOException {
    try (PDDocument paper = new PDDocument()) {
      new Writing(paper).write();
      PdfColors.write(paper);
      PdfMetadata.write(letter, Imprint.NONE, paper);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      paper.save(file);
      return file.toByteArray();
    }
  }

  private final class Writing {

    private final PDDocument paper;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<StructureElement, PDStructureElement> elements = new IdentityHashMap<>();
    private PDStructureElement open;

    Writing(PDDocument paper) {
      this.paper = paper;
    }

    void write() throws IOException {
      var catalog = paper.getDocumentCatalog();
      root.appendKid(element(pages.letter(), null));
      COSDictionary parents = new COSDictionary();
      var numbers = new COSArray();
      for (int i = 0; i < pages.pages().size(); i++) {
        numbers.add(COSInteger.get(i));
        numbers.add(page(pages.pages().get(i), i));
      }
      parents.setItem(COSName.NUMS, numbers);
      root.setParentTree(new PDNumberTreeNode(parents, PDParentTreeValue.class));
      root.setParentTreeNextKey(pages.pages().size());
      catalog.setStructureTreeRoot(root);
      PDMarkInfo marked = new PDMarkInfo();
      marked.setMarked(true);
      catalog.setMarkInfo(marked);
      catalog.setLanguage(letter.language());
      PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
      preferences.setDisplayDocTitle(true);
      catalog.setViewerPreferences(preferences);
      outline();
    }

    private PDStructureElement element(StructureElement part, PDStructureElement parent) {
      PDStructureElement element = new PDStructureElement(part.type().structure(), parent);
      if (element.getStructureType().equals("TH")) {
        PDTableAttributeObject scope = new PDTableAttributeObject();
        scope.setScope(part.type() == ElementType.COLUMN_HEADER ? PDTableAttributeObject.SCOPE_COLUMN
            : PDTableAttributeObject.SCOPE_ROW);
        element.addAttribute(scope);
      }
      elements.put(part, element);
      part.children().forEach(below -> element.appendKid(element(below, element)));
      return element;
    }

    private COSArray page(Page page, int number) throws IOException {
      PDPage sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
      sheet.setStructParents(number);
      sheet.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
      paper.addPage(sheet);
      var parents = new COSArray();
      try (PDPageContentStream content = new PDPageContentStream(paper, sheet)) {
        open = null;
        for (DisplayItem mark : page.items()) {
          if (mark instanceof DisplayItem.Words words && words.line().to() > words.line().from()) {
            begin(content, elements.get(words.line().element()), sheet, parents);
            words(content, words, page.height());
          }
        }
        if (open != null) {
          content.endMarkedContent();
        }
        COSDictionary footer = new COSDictionary();
        footer.setName(COSName.TYPE, "Pagination");
        footer.setName(COSName.SUBTYPE, "Footer");
        content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(footer));
        for (DisplayItem.Words words : page.footer()) {
          words(content, words, page.height());
        }
        content.endMarkedContent();
      }
      return parents;
    }

    private void begin(PDPageContentStream content, PDStructureElement element, PDPage sheet, COSArray parents)
        throws IOException {
      if (element == open) {
        return;
      }
      if (open != null) {
        content.endMarkedContent();
      }
      open = element;
      COSDictionary properties = new COSDictionary();
      properties.setInt(COSName.MCID, parents.size());
      content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), PDPropertyList.create(properties));
      PDMarkedContentReference reference = new PDMarkedContentReference();
      reference.setMCID(parents.size());
      reference.setPage(sheet);
      element.appendKid(reference);
      parents.add(element);
    }

    private void words(PDPageContentStream content, DisplayItem.Words words, double height) throws IOException {
      content.beginText();
      content.newLineAtOffset((float) words.x(), (float) (height - words.y()));
      inTurn(words.line(), (run, text) -> {
        content.setFont(fonts.get(run.typeface()), (float) run.face().size());
        content.showText(text);
      });
      content.endText();
    }

    private void outline() {
      PDDocumentOutline outline = new PDDocumentOutline();
      PDOutlineNode section = outline;
      for (OutlineEntry landmark : pages.outline()) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(landmark.title());
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(paper.getPage(landmark.page()));
        place.setTop((int) (pages.pages().get(landmark.page()).height() - landmark.y()));
        item.setDestination(place);
        (landmark.level() == 1 ? outline : section).addLast(item);
        section = landmark.level() == 1 ? item : section;
      }
      paper.getDocumentCatalog().setDocumentOutline(outline);
    }
  }
}
