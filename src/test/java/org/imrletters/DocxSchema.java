package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Word asks of a DOCX file and LibreOffice does not: the order of elements (ECMA-376, part 1, annex A), and sense. */
final class DocxSchema {

  /** What may stand in an element, in this order; what is named with a {@code *} as often as it likes. */
  private static final Map<String, List<String>> ORDER = Stream
      .of("document: body", "body: p* tbl* sectPr", "p: pPr r* hyperlink* fldSimple*", "hyperlink: r*", "fldSimple: r*",
          "r: rPr t br tab drawing", "tbl: tblPr tblGrid tr*", "tblGrid: gridCol*", "tr: trPr tc*", "tc: tcPr p*",
          "trPr: cantSplit tblHeader", "hdr: p*", "ftr: p*",
          "pPr: pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl",
          "numPr: ilvl numId", "pBdr: top left bottom right", "tabs: tab*",
          "rPr: rFonts b i caps strike color spacing sz szCs u lang",
          "tblPr: tblW jc tblInd tblBorders shd tblLayout tblCellMar", "tblBorders: top left bottom right",
          "tblCellMar: top left bottom right", "tcPr: tcW tcBorders shd tcMar vAlign",
          "tcBorders: top left bottom right", "tcMar: top left bottom right",
          "sectPr: headerReference* footerReference* pgSz pgMar titlePg", "numbering: abstractNum* num*",
          "abstractNum: multiLevelType lvl*", "lvl: start numFmt lvlText lvlJc pPr rPr", "num: abstractNumId",
          "styles: docDefaults style*", "docDefaults: rPrDefault pPrDefault", "rPrDefault: rPr", "pPrDefault: pPr",
          "style: name basedOn qFormat pPr rPr tblPr", "settings: defaultTabStop compat",
          "compat: doNotExpandShiftReturn compatSetting*", "inline: extent docPr cNvGraphicFramePr graphic",
          "pic: nvPicPr blipFill spPr", "blipFill: blip stretch")
      .map(line -> line.split(": "))
      .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[1].split(" "))));

  /** These mix what else comes in order. */
  private static final Set<String> MIXED = Set.of("body", "p");

  private static final int MOST_LEVELS = 9;
  private static final int MOST_COLUMNS = 63;

  private DocxSchema() {}

  static void check(byte[] file) {
    Docx docx = Docx.of(file);
    docx.files().keySet().stream().filter(name -> name.startsWith("word/") && name.endsWith(".xml")).forEach(name -> {
      ordered(docx.part(name));
      assertTrue(!docx.part(name).getLocalName().matches("hdr|ftr") || !Docx.all(docx.part(name), "p").isEmpty(), name);
      Docx.all(docx.part(name), "lang").forEach(lang -> wellFormed(Docx.value(lang)));
    });
    Element document = docx.document();
    Docx.all(document, "tc")
        .forEach(cell -> assertEquals("p", children(cell).get(children(cell).size() - 1).getLocalName()));
    List<Element> body = children(children(document).get(0));
    assertEquals(List.of("p", "sectPr"),
        body.subList(body.size() - 2, body.size()).stream().map(Element::getLocalName).toList());
    Docx.all(document, "tbl").forEach(DocxSchema::hasItsColumns);
    distinct(Docx.all(document, "docPr"), each -> each.getAttribute("id"));
    distinct(Docx.all(docx.part("word/styles.xml"), "style"), each -> each.getAttributeNS(Docx.W, "styleId"));
    distinct(Docx.all(docx.part("word/styles.xml"), "style"), each -> Docx.said(each, "name").toLowerCase(Locale.ROOT));
    distinct(Docx.all(docx.part("word/_rels/document.xml.rels"), "Relationship"), each -> each.getAttribute("Id"));
    namesWhatIsThere(docx);
  }

  private static void ordered(Element in) {
    List<String> may = ORDER.get(in.getLocalName());
    List<Element> children = children(in);
    if (may != null) {
      List<Integer> places = new ArrayList<>();
      for (Element child : children) {
        int place = Math.max(may.indexOf(child.getLocalName()), may.indexOf(child.getLocalName() + "*"));
        assertTrue(place >= 0, () -> child.getLocalName() + " in " + in.getLocalName());
        assertTrue(may.get(place).endsWith("*") || !places.contains(place), () -> "two " + child.getLocalName());
        places.add(MIXED.contains(in.getLocalName()) && may.get(place).endsWith("*") ? 1 : place);
      }
      assertEquals(places.stream().sorted().toList(), places, () -> "the order in " + in.getLocalName());
    }
    children.forEach(DocxSchema::ordered);
  }

  private static List<Element> children(Element in) {
    NodeList all = in.getChildNodes();
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static void wellFormed(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
    } catch (IllformedLocaleException wrong) {
      throw new AssertionError(tag, wrong);
    }
  }

  private static void hasItsColumns(Element table) {
    int columns = Docx.all(table, "gridCol").size();
    assertTrue(columns > 0 && columns <= MOST_COLUMNS, () -> columns + " columns");
    Docx.all(table, "tr").forEach(row -> assertEquals(columns, Docx.all(row, "tc").size()));
  }

  private static void distinct(List<Element> all, Function<Element, String> name) {
    List<String> names = all.stream().map(name).toList();
    assertEquals(List.copyOf(new TreeSet<>(names)), names.stream().sorted().toList());
  }

  private static void namesWhatIsThere(Docx docx) {
    Set<String> styles = Docx.all(docx.part("word/styles.xml"), "style")
        .stream()
        .map(each -> each.getAttributeNS(Docx.W, "styleId"))
        .collect(Collectors.toSet());
    for (String part : List.of("document", "header1", "header2", "footer1", "footer2")) {
      Docx.all(docx.part("word/" + part + ".xml"), "pStyle")
          .forEach(each -> assertTrue(styles.contains(Docx.value(each)), () -> Docx.value(each)));
    }
    for (Element list : Docx.all(docx.part("word/numbering.xml"), "abstractNum")) {
      List<String> levels = Docx.all(list, "lvl").stream().map(each -> each.getAttributeNS(Docx.W, "ilvl")).toList();
      assertEquals(IntStream.range(0, levels.size()).mapToObj(String::valueOf).toList(), levels);
      assertTrue(levels.size() <= MOST_LEVELS, () -> levels.size() + " levels");
    }
    Set<String> relations = Docx.all(docx.part("word/_rels/document.xml.rels"), "Relationship")
        .stream()
        .map(each -> each.getAttribute("Id"))
        .collect(Collectors.toSet());
    Docx.all(docx.document(), "*")
        .stream()
        .flatMap(each -> Stream.of("id", "embed").map(name -> each.getAttributeNS(Docx.R, name)))
        .filter(id -> !id.isEmpty())
        .forEach(id -> assertTrue(relations.contains(id), id));
  }
}
