package org.imrletters.paper;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.imrletters.letter.Image;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.PagedLetter;
import org.imrletters.paper.pdf.Flate;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/** Writes a letter that is laid out into a file: tagged (PDF/UA-1) and fit for an archive (PDF/A-2a). */
record LetterFile(Letter letter, Imprint imprint, PagedLetter pages, Flate flate, PdfObjects objects, int[] pageObjects,
    UsedFonts fonts, UsedPictures pictures, StructureTree structure) {

  /** A letter is 1 % larger than at level 6, and a third faster. */
  static final int LEVEL = 1;

  /**
   * The file of a letter on these pages.
   *
   * @param imprint what it says of itself
   * @param prepared prepares a picture of it
   */
  static byte[] bytes(Letter letter, Imprint imprint, PagedLetter pages, Function<Image, Picture> prepared) {
    try (Flate flate = new Flate(LEVEL)) {
      PdfObjects objects = new PdfObjects(flate);
      int[] pageObjects = IntStream.generate(objects::reserve).limit(pages.pages().size()).toArray();
      return new LetterFile(letter, imprint, pages, flate, objects, pageObjects, UsedFonts.of(pages, objects),
          new UsedPictures(objects).with(pages, prepared), new StructureTree(objects, pageObjects)).write();
    }
  }

  private byte[] write() {
    int tree = pageTree();
    structure.write(pages.letter());
    int outline = Bookmarks.write(pages.outline(), page -> pages.pages().get(page).height(), pageObjects, objects);
    int metadata = objects.stream("/Type/Metadata/Subtype/XML", PdfMetadata.packet(letter, imprint));
    int profile = objects.compressed("/N 3", PdfColors.COMPRESSED);
    int catalog = objects.reserve();
    PdfBytes out = objects.begin(catalog)
        .put("<</Type/Catalog/Pages @/Metadata @/MarkInfo<</Marked true>>/StructTreeRoot @/Lang", tree, metadata,
            structure.root())
        .text(letter.language())
        .put("/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
            + "/OutputConditionIdentifier(" + PdfColors.SRGB + ")/Info(" + PdfColors.SRGB + ")/DestOutputProfile @>>]",
            profile);
    if (outline > 0) {
      out.put("/Outlines @", outline);
    }
    out.put(">>");
    return objects.finish(catalog, information());
  }

  private int pageTree() {
    int tree = objects.reserve();
    int resources = objects.reserve();
    fonts.write();
    PdfBytes names = objects.begin(resources).put("<<");
    fonts.names(names);
    pictures.names(names);
    names.put(">>");
    PdfBytes content = new PdfBytes(32 * 1024);
    for (int i = 0; i < pageObjects.length; i++) {
      content.clear();
      page(i, tree, resources, content);
    }
    SheetFile.kids(objects.begin(tree).put("<</Type/Pages"), pageObjects.length, pageObjects);
    return tree;
  }

  private void page(int number, int tree, int resources, PdfBytes content) {
    Page page = pages.pages().get(number);
    TaggedPage tags = new TaggedPage(objects, structure, number, new PdfBytes(32));
    new PageContent(page, fonts, pictures, tags, content).write();
    int stream = objects.compressed("", flate.compress(content.toArray()));
    objects.begin(pageObjects[number])
        .put("<</Type/Page/Parent @/MediaBox[0 0 ", tree)
        .points(page.width(), page.height())
        .put("]/Resources @/Contents @/StructParents ", resources, stream)
        .number(number)
        .put("/Tabs/S" + tags.links() + ">>");
  }

  private int information() {
    int information = objects.reserve();
    PdfBytes out = objects.begin(information)
        .put("<</Title")
        .text(letter.title())
        .put("/Author")
        .text(letter.organization())
        .put("/Producer")
        .text(PdfMetadata.producer(imprint));
    letter.date().ifPresent(date -> out.put("/CreationDate").text(PdfMetadata.date(date)));
    out.put(">>");
    return information;
  }
}
