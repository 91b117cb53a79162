package org.imrletters.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** What a file says of itself, a fact in each line, and its XMP packet at the end. */
final class SelfDescription {

  /** A subset of a font is named for the glyphs in it, and so would change with every word. */
  private static final String SUBSET = "^[A-Z]{6}\\+";

  /** Bookmarks within bookmarks; a file that goes on is not followed. */
  private static final int DEEPEST = 20;

  private final StringBuilder lines = new StringBuilder();

  private SelfDescription() {}

  static String of(PDDocument file) throws IOException {
    SelfDescription facts = new SelfDescription();
    facts.information(file.getDocumentInformation());
    facts.catalog(file.getDocumentCatalog());
    facts.fact("pages", file.getNumberOfPages() + ", " + String.join(" and ", sizes(file)));
    facts.fact("fonts", String.join(", ", fonts(file)));
    facts.bookmarks(file.getDocumentCatalog().getDocumentOutline(), 0);
    facts.xmp(file.getDocumentCatalog().getMetadata());
    return facts.lines.toString();
  }

  private void information(PDDocumentInformation information) {
    for (String key : new TreeSet<>(information.getMetadataKeys())) {
      fact(key, String.valueOf(information.getCOSObject().getString(key)));
    }
  }

  private void catalog(PDDocumentCatalog catalog) {
    fact("language", Optional.ofNullable(catalog.getLanguage()).orElse("not said"));
    boolean tagged = catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked();
    fact("tagged", tagged ? "yes" : "no");
    boolean titled = catalog.getViewerPreferences() != null && catalog.getViewerPreferences().displayDocTitle();
    fact("window shows", titled ? "the title" : "the file's name");
  }

  private static Set<String> sizes(PDDocument file) {
    Set<String> sizes = new LinkedHashSet<>();
    for (PDPage page : file.getPages()) {
      PDRectangle box = page.getMediaBox();
      sizes.add(String.format(Locale.ROOT, "%.0f x %.0f points", box.getWidth(), box.getHeight()));
    }
    return sizes;
  }

  private static Set<String> fonts(PDDocument file) throws IOException {
    Set<String> fonts = new TreeSet<>();
    for (PDPage page : file.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        fonts.add(font.getName().replaceFirst(SUBSET, "") + (font.isEmbedded() ? "" : " (not embedded)"));
      }
    }
    return fonts;
  }

  private void bookmarks(PDOutlineNode node, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    for (PDOutlineItem item : node.children()) {
      fact("bookmark", "  ".repeat(depth) + item.getTitle());
      bookmarks(item, depth + 1);
    }
  }

  private void xmp(PDMetadata metadata) throws IOException {
    if (metadata == null) {
      return;
    }
    try (InputStream in = metadata.createInputStream()) {
      lines.append('\n');
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !isLeftOut(line))
          .forEach(line -> lines.append(line).append('\n'));
    }
  }

  /**
   * The packet's wrapper says nothing, and holds a character that nobody sees. The hashes of the pack and the case change
   * with every comment in them, of which nobody would approve one by one.
   */
  private static boolean isLeftOut(String line) {
    return line.startsWith("<?xpacket") || line.startsWith("<imr:") && line.contains("Hash>");
  }

  private void fact(String name, String value) {
    lines.append(name).append(": ").append(value).append('\n');
  }
}
