package org.imrletters.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.imrletters.file.Bundled;
import org.imrletters.letter.Image;
import org.imrletters.letter.Letter;
import org.imrletters.letter.LetterElements;
import org.imrletters.letter.MarginLine;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.Look;
import org.imrletters.paper.style.Look.Edges;
import org.imrletters.paper.style.Look.PageLook;
import org.imrletters.paper.style.StyleSheet;

/** A DOCX file: its document, and the parts that this points at (ECMA-376, parts 1 and 2). */
public final class DocxFile {

  /** The same on any day. The first hour that a zip file can say would be said again, in the time zone of the machine. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** A point in the unit that pictures are measured in. */
  private static final int EMU = 12_700;

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder lists = new StringBuilder();
  private final StringBuilder numbers = new StringBuilder();
  private int added;

  /**
   * A letter as a DOCX file, marked on each page as one that may still change. The same letter is the same bytes on
   * every run, whatever the day, locale, time zone or JDK.
   *
   * @param fonts of which the widths of columns are known
   * @param mark the word at the head of each page
   * @param producer what makes the file
   */
  public static byte[] bytes(Letter letter, StyleSheet sheet, FontSet fonts, String mark, String producer) {
    DocxFile file = new DocxFile();
    file.put("[Content_Types].xml", "content-types.xml");
    file.put("_rels/.rels", "package.rels");
    file.put("docProps/app.xml", "app.xml", LetterElements.escaped(producer));
    file.put("docProps/core.xml", "core.xml", LetterElements.escaped(letter.title()),
        LetterElements.escaped(letter.organization()), LetterElements.escaped(letter.language()),
        LetterElements.escaped(mark), letter.date().map(day -> Xml.of("created", day)).orElse(""));
    file.document(DocxBody.of(letter, sheet, fonts, file), sheet.page(0));
    file.margins(letter, sheet, Xml.of("mark", LetterElements.escaped(mark)));
    file.put("word/numbering.xml", "numbering.xml", file.lists.append(file.numbers));
    file.put("word/settings.xml", "settings.xml");
    file.put("word/_rels/document.xml.rels", "document.rels", file.relations);
    return zipped(file.files);
  }

  private void put(String name, String part, Object... values) {
    files.put(name, Bundled.text(DocxFile.class, part).formatted(values).getBytes(StandardCharsets.UTF_8));
  }

  /** All pages have the margins of the first, in the middle of which is room for two lines or one. */
  private void document(String body, PageLook page) {
    Edges margin = page.margin();
    put("word/document.xml", "document.xml", body, Xml.twips(page.width()), Xml.twips(page.height()),
        Xml.twips(margin.top()), Xml.twips(margin.right()), Xml.twips(margin.bottom()), Xml.twips(margin.left()),
        Xml.twips(margin.top() / 3), Xml.twips(margin.bottom() * 0.4));
  }

  /** What stands at the head and the foot of the first page, and of all others. */
  private void margins(Letter letter, StyleSheet sheet, String mark) {
    String head = letter.head().equals(MarginLine.NONE) ? "" : line("Header", letter.head(), letter, sheet);
    String foot = line("Footer", letter.footer(), letter, sheet);
    put("word/header1.xml", "header.xml", mark + head);
    put("word/header2.xml", "header.xml", mark);
    put("word/footer1.xml", "footer.xml", foot);
    put("word/footer2.xml", "footer.xml", foot);
  }

  private static String line(String style, MarginLine line, Letter letter, StyleSheet sheet) {
    return Xml.of("margin-line", style, Xml.twips(sheet.innerWidth()),
        counted(line.left(), sheet.marginLine(style.toLowerCase(Locale.ROOT) + "-left"), letter),
        counted(line.right(), sheet.marginLine(style.toLowerCase(Locale.ROOT) + "-right"), letter));
  }

  /** Words in which the numbers of pages are counted by whoever shows them. */
  private static String counted(String words, Look look, Letter letter) {
    String said = String.join("", Xml.words(look.face(), letter.language()));
    String shown = LetterElements.escaped(words)
        .replace(MarginLine.PAGES, Xml.of("field", "NUMPAGES", said))
        .replace(MarginLine.PAGE, Xml.of("field", "PAGE", said));
    return Xml.of("run", said, Xml.of("text", shown));
  }

  /** Makes these the styles of the document; {@code base} is how words look where none says otherwise. */
  void style(Map<String, List<String>> styles, Map<String, List<String>> faces, List<String> base) {
    StringBuilder all = new StringBuilder();
    styles.forEach((id, said) -> all
        .append(Xml.of("style", id, id.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace("Heading", "heading "),
            String.join("", said), Xml.said(faces.getOrDefault(id, base), base))));
    put("word/styles.xml", "styles.xml", String.join("", base), all);
  }

  /** What the document calls something: a place elsewhere, which is external, or a file in this one. */
  String relation(String type, String target, String mode) {
    String id = "rIdL" + ++added;
    relations.append(Xml.of("relation", id, type, LetterElements.escaped(target), mode));
    return id;
  }

  /** Adds a list with these levels; its number. */
  int list(String levels) {
    lists.append(Xml.of("list", ++added, levels));
    numbers.append(Xml.of("number", added));
    return added;
  }

  /**
   * A picture as an element, no wider than its room. A drawing stands there twice: once for those who look only where the
   * drawings of Word 2016 are, and once for those who look only where all pictures are.
   *
   * @param alt what it shows
   */
  String picture(Image image, String alt, double room) {
    double scale = Math.min(1, room / image.width()) * EMU;
    boolean drawing = image.kind() == Image.Kind.SVG;
    String name = "media/image" + ++added + (drawing ? ".svg" : ".png");
    String own = relation("image", name, "Internal");
    files.put("word/" + name, image.bytes());
    return Xml.of("picture", Math.round(image.width() * scale), Math.round(image.height() * scale), added,
        LetterElements.escaped(alt), own, drawing ? Xml.of("drawing", own) : "");
  }

  /** Stored as they are, since not every JDK compresses alike. */
  private static byte[] zipped(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        CRC32 sum = new CRC32();
        sum.update(file.getValue());
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(file.getValue().length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
