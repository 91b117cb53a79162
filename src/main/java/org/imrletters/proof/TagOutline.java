package org.imrletters.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.Revisions;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** The tag tree of a file (ISO 32000-1, 14.7) as lines that people can read. */
final class TagOutline {

  /** Characters of a tag's own words; enough to know it by. */
  private static final int SHOWN = 60;

  /** Tags within tags; a letter has about ten, and a file that goes on is not followed. */
  private static final int DEEPEST = 100;

  private final MarkedWords marked;
  private final StringBuilder lines = new StringBuilder();

  private TagOutline(MarkedWords marked) {
    this.marked = marked;
  }

  static String of(PDDocument file) throws IOException {
    PDStructureTreeRoot root = file.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      return "no tags\n";
    }
    TagOutline outline = new TagOutline(MarkedWords.of(file));
    outline.below(root, 0);
    return outline.lines.toString();
  }

  private void below(PDStructureNode node, int depth) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element && depth < DEEPEST) {
        line(element, depth);
        below(element, depth + 1);
      }
    }
  }

  private void line(PDStructureElement element, int depth) {
    List<String> parts = new ArrayList<>(List.of(String.valueOf(element.getStructureType())));
    said("lang", element.getLanguage()).ifPresent(parts::add);
    scope(element).ifPresent(parts::add);
    said("alt", element.getAlternateDescription()).ifPresent(parts::add);
    said("actual", element.getActualText()).ifPresent(parts::add);
    said("to", address(element)).ifPresent(parts::add);
    String words = shortened(words(element));
    lines.append("  ".repeat(depth))
        .append(String.join(" ", parts))
        .append(words.isEmpty() ? "" : ": " + words)
        .append('\n');
  }

  private static Optional<String> said(String what, @Nullable String how) {
    return Optional.ofNullable(how).map(text -> "[" + what + " " + text.strip() + "]");
  }

  /** Where a link leads; a link over two lines says it twice. */
  private static @Nullable String address(PDStructureElement element) {
    for (Object kid : element.getKids()) {
      if (kid instanceof PDObjectReference reference && reference.getReferencedObject() instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI action) {
        return action.getURI();
      }
    }
    return null;
  }

  private static Optional<String> scope(PDStructureElement element) {
    Revisions<PDAttributeObject> attributes = element.getAttributes();
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.getObject(i) instanceof PDTableAttributeObject table && table.getScope() != null) {
        return Optional.of("[scope " + table.getScope() + "]");
      }
    }
    return Optional.empty();
  }

  /** The words that the tag holds by itself, not within tags below it. */
  private String words(PDStructureElement element) {
    StringBuilder words = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof Integer number) {
        words.append(marked.on(element.getPage(), number));
      } else if (kid instanceof PDMarkedContentReference reference) {
        words.append(marked.on(page(element, reference), reference.getMCID()));
      }
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private static @Nullable PDPage page(PDStructureElement element, PDMarkedContentReference reference) {
    boolean own = reference.getCOSObject().containsKey(COSName.PG);
    return own ? reference.getPage() : element.getPage();
  }

  private static String shortened(String words) {
    if (words.codePointCount(0, words.length()) <= SHOWN) {
      return words;
    }
    String start = words.substring(0, words.offsetByCodePoints(0, SHOWN));
    return start.substring(0, Math.max(start.lastIndexOf(' '), SHOWN / 2)).strip() + " ...";
  }
}
