package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Inline;
import org.imrletters.render.PlainWords;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What is true of every letter of the fixtures as DOCX. */
class DocxLettersLawsTest {

  private static final Path OFFICE = Path.of("/usr/bin/soffice");

  /** As an office writes what stands before a point into plain text. */
  private static final String LABEL = "^ {4,}\\S+ ";

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> isMarkedAsADraftOnEachPage() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      Docx docx = Docx.of(letter.docx());
      ImrLetters letters = Fixtures.using(file);
      String mark = letters.draft(letters.read(file)).letter().title().split(":")[0];
      List<Element> heads = Docx.all(docx.document(), "headerReference");
      assertEquals(List.of("default", "first"),
          heads.stream().map(head -> head.getAttributeNS(Docx.W, "type")).toList());
      for (String part : List.of("word/header1.xml", "word/header2.xml")) {
        assertEquals(mark, Docx.lines(docx.part(part)).get(0));
      }
      assertEquals(1, Docx.all(docx.document(), "titlePg").size());
      assertEquals(mark, Docx.all(docx.part("docProps/core.xml"), "contentStatus").get(0).getTextContent());
    });
  }

  @TestFactory
  Stream<DynamicTest> hasHeadsAndFeetWithNumbersOfPages() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      Docx docx = Docx.of(letter.docx());
      String foot = letter.letter().footer().left() + letter.letter().footer().right();
      for (String part : List.of("word/footer1.xml", "word/footer2.xml")) {
        assertEquals(foot.replaceAll("\\{pages?}", "1"), Docx.lines(docx.part(part)).get(0));
        assertEquals(foot.split("\\{page}", -1).length - 1, fields(docx.part(part), " PAGE "));
        assertEquals(foot.split("\\{pages}", -1).length - 1, fields(docx.part(part), " NUMPAGES "));
      }
      String head = letter.letter().head().left() + letter.letter().head().right();
      assertEquals(head.replaceAll("\\{pages?}", "1"),
          Docx.lines(docx.part("word/header1.xml")).stream().skip(1).collect(Collectors.joining()));
    });
  }

  @TestFactory
  Stream<DynamicTest> isWrittenAsItsSchemaAsks() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      DocxSchema.check(letter.docx());
      DocxSchema.check(letter.largePrint().docx());
    });
  }

  private static long fields(Element part, String instruction) {
    return Docx.all(part, "fldSimple")
        .stream()
        .filter(field -> field.getAttributeNS(Docx.W, "instr").equals(instruction))
        .count();
  }

  @TestFactory
  Stream<DynamicTest> hasHeadingsThatAnOutlineShows() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      Docx docx = Docx.of(letter.docx());
      Set<Integer> levels = new HashSet<>();
      for (Block.Heading heading : blocks(letter, Block.Heading.class).toList()) {
        levels.add(heading.level());
      }
      for (int level : levels) {
        List<String> printed = docx.styled("Heading" + level).stream().map(Docx::lines).map(List::toString).toList();
        assertEquals(blocks(letter, Block.Heading.class).filter(each -> each.level() == level).count(), printed.size());
        Element style = style(docx, "Heading" + level);
        assertEquals("heading " + level, Docx.said(style, "name"));
        assertEquals(level - 1, Integer.parseInt(Docx.said(style, "outlineLvl")));
      }
    });
  }

  private static Element style(Docx docx, String id) {
    return Docx.all(docx.part("word/styles.xml"), "style")
        .stream()
        .filter(style -> style.getAttributeNS(Docx.W, "styleId").equals(id))
        .findFirst()
        .orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> hasListsThatCountTheirPoints() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      Docx docx = Docx.of(letter.docx());
      List<Element> points = Docx.all(docx.document(), "numPr");
      assertEquals(blocks(letter, Block.Points.class).mapToInt(list -> list.items().size()).sum(), points.size());
      Element numbering = docx.part("word/numbering.xml");
      for (Element point : points) {
        Element list = Docx.all(numbering, "abstractNum")
            .stream()
            .filter(each -> each.getAttributeNS(Docx.W, "abstractNumId").equals(Docx.said(point, "numId")))
            .findFirst()
            .orElseThrow();
        assertEquals(Integer.parseInt(Docx.said(point, "ilvl")) + 1, Docx.all(list, "lvl").size());
      }
      assertEquals(blocks(letter, Block.Points.class).count(), Docx.all(numbering, "num").size());
    });
  }

  @TestFactory
  Stream<DynamicTest> hasTablesWithHeadsOnEachPage() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      List<Block.Table> tables = blocks(letter, Block.Table.class).toList();
      List<Element> printed = Docx.all(Docx.of(letter.docx()).document(), "tbl");
      assertEquals(tables.size(), printed.size());
      for (int i = 0; i < tables.size(); i++) {
        List<List<Cell>> rows = tables.get(i).rows();
        assertEquals(rows.stream().takeWhile(Cell::areHeads).count(), marked(printed.get(i), "tblHeader"));
        assertEquals(rows.size(), marked(printed.get(i), "cantSplit"));
        assertEquals(rows.stream().mapToInt(List::size).sum(), Docx.all(printed.get(i), "tc").size());
        assertEquals(rows.get(0).size(), Docx.all(printed.get(i), "gridCol").size());
      }
    });
  }

  private static long marked(Element table, String property) {
    return Docx.all(table, property).stream().filter(each -> Docx.value(each).equals("true")).count();
  }

  @TestFactory
  Stream<DynamicTest> saysWhichLanguageItsWordsAreIn() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      Docx docx = Docx.of(letter.docx());
      Element usual = Docx.all(docx.part("word/styles.xml"), "rPrDefault").get(0);
      assertEquals(letter.letter().language(), Docx.said(usual, "lang"));
      for (Element run : Docx.all(docx.document(), "r")) {
        Element paragraph = (Element) (run.getParentNode().getLocalName().equals("p") ? run.getParentNode()
            : run.getParentNode().getParentNode());
        String said = Docx.said(run, "lang");
        String styled = Docx.said(style(docx, Docx.said(paragraph, "pStyle")), "lang");
        String its = !said.isEmpty() ? said : styled.isEmpty() ? letter.letter().language() : styled;
        String words = PlainWords.withoutSpace(run.getTextContent());
        assertTrue(words.isEmpty() || languages(letter, words).contains(its), words + " in " + its);
      }
    });
  }

  private static Set<String> languages(PrintableLetter letter, String words) {
    return letter.letter()
        .blocks()
        .stream()
        .flatMap(Block::lines)
        .flatMap(List::stream)
        .filter(part -> PlainWords.withoutSpace(part.plain()).equals(words))
        .map(Inline::language)
        .map(language -> language.isEmpty() ? letter.letter().language() : language)
        .collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> pointsAtNothingButItsOwnFilesAndPlacesToGoTo() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      Docx docx = Docx.of(letter.docx());
      Element types = docx.part("[Content_Types].xml");
      Set<String> known = Stream
          .concat(attributes(types, "Override", "PartName"), attributes(types, "Default", "Extension"))
          .collect(Collectors.toSet());
      docx.files()
          .keySet()
          .forEach(name -> assertTrue(
              known.contains("/" + name) || known.contains(name.substring(name.lastIndexOf('.') + 1)), name));
      List<String> links = new ArrayList<>();
      for (Element relation : Docx.all(docx.part("word/_rels/document.xml.rels"), "Relationship")) {
        String target = relation.getAttribute("Target");
        if (relation.getAttribute("TargetMode").equals("External")) {
          links.add(target);
          assertTrue(Set.of("http", "https", "mailto", "tel").contains(URI.create(target).getScheme()), target);
        } else {
          assertTrue(docx.files().containsKey("word/" + target), target);
        }
      }
      assertEquals(links.size(), Docx.all(docx.document(), "hyperlink").size());
    });
  }

  private static Stream<String> attributes(Element in, String name, String attribute) {
    return Docx.all(in, name).stream().map(each -> each.getAttribute(attribute));
  }

  @TestFactory
  Stream<DynamicTest> hasPicturesAsTheyAreWithWhatTheyShow() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      Docx docx = Docx.of(letter.docx());
      List<String> shown = Docx.all(docx.document(), "docPr").stream().map(each -> each.getAttribute("descr")).toList();
      assertEquals(blocks(letter, Block.Figure.class).map(Block.Figure::alt).toList(), shown);
      Map<String, String> targets = Docx.all(docx.part("word/_rels/document.xml.rels"), "Relationship")
          .stream()
          .collect(Collectors.toMap(each -> each.getAttribute("Id"), each -> each.getAttribute("Target")));
      assertEquals(blocks(letter, Block.Figure.class).map(figure -> hex(figure.image().bytes())).toList(),
          Docx.all(docx.document(), "blip")
              .stream()
              .map(blip -> targets.get(blip.getAttributeNS(Docx.R, "embed")))
              .map(target -> hex(docx.files().get("word/" + target)))
              .toList());
      // A drawing belongs in a run; of one that stands in no run an office shows nothing.
      Docx.all(docx.document(), "drawing").forEach(each -> assertEquals("r", each.getParentNode().getLocalName()));
    });
  }

  private static String hex(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @TestFactory
  Stream<DynamicTest> namesNobodyAndNoTime() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      Docx docx = Docx.of(letter.docx());
      Element core = docx.part("docProps/core.xml");
      assertEquals(letter.letter().title(), Docx.all(core, "title").get(0).getTextContent());
      assertEquals(letter.letter().organization(), Docx.all(core, "creator").get(0).getTextContent());
      assertEquals(letter.letter().date().map(day -> day + "T12:00:00Z").stream().toList(),
          Docx.all(core, "created").stream().map(Element::getTextContent).toList());
      assertEquals(Set.of(ZipEntry.STORED),
          docx.entries().stream().map(ZipEntry::getMethod).collect(Collectors.toSet()));
      assertEquals(Set.of("1980-02-01T00:00"),
          docx.entries().stream().map(entry -> entry.getTimeLocal().toString()).collect(Collectors.toSet()));
    });
  }

  /** One office for all: it takes seconds to begin. */
  @Test
  void isOpenedByAnOfficeThatReadsTheSameWords() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(OFFICE), "there is no LibreOffice: no letter is opened by an office");
    List<Path> cases = Fixtures.letters().toList();
    List<String> command = new ArrayList<>(
        List.of(OFFICE.toString(), "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless",
            "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder.resolve("read").toString()));
    for (int i = 0; i < cases.size(); i++) {
      command.add(Files.write(folder.resolve(i + ".docx"), Fixtures.letter(cases.get(i)).docx()).toString());
    }
    Path log = folder.resolve("log.txt");
    Process office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertTrue(office.waitFor(5, TimeUnit.MINUTES), "the office ends");
    assertEquals(0, office.exitValue(), () -> read(log));
    for (int i = 0; i < cases.size(); i++) {
      String words = read(folder.resolve("read").resolve(i + ".txt")).lines()
          .map(line -> line.replaceFirst(LABEL, ""))
          .collect(Collectors.joining());
      assertEquals(PlainWords.of(Fixtures.letter(cases.get(i)).letter()),
          PlainWords.withoutSpace(words.replace("\ufeff", "")), cases.get(i).toString());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  /** Every block of a kind, those within others too. */
  private static <B extends Block> Stream<B> blocks(PrintableLetter letter, Class<B> kind) {
    return within(letter.letter().blocks()).filter(kind::isInstance).map(kind::cast);
  }

  private static Stream<Block> within(List<Block> blocks) {
    return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), inside(block)));
  }

  private static Stream<Block> inside(Block block) {
    return block instanceof Block.Points points ? points.items().stream().flatMap(DocxLettersLawsTest::within)
        : block instanceof Block.Quote quote ? within(quote.blocks()) : Stream.empty();
  }
}
