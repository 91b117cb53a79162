package org.imrletters.paper.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

  private static final String OTHERS = " \"'<>/#().,0129aelmz%-\u007f\n";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"M1 2L3 4H5V6z | m 1 2 l 3 4 l 5 4 l 5 6 h", "m1 2 3 4-1-1 | m 1 2 l 4 6 l 3 5",
      "M1,2 3,4 5,6 | m 1 2 l 3 4 l 5 6", "M0 0C1 2 3 4 5 6S9 10 11 12 | m 0 0 c 1 2 3 4 5 6 c 7 8 9 10 11 12",
      "M0 0q3 3 6 0t6 0 | m 0 0 c 2 2 4 2 6 0 c 8 -2 10 -2 12 0", "M1 1s1 2 3 4 | m 1 1 c 1 1 2 3 4 5",
      "M5 5zl1 1 | m 5 5 h m 5 5 l 6 6", "M.5.5-.5-.5e1 | m 0.5 0.5 l -0.5 -5", "M0 0a0 5 0 0 1 4 4 | m 0 0 l 4 4",
      "M0 0a5 5 0 0 1 0 0l1 1 | m 0 0 l 1 1"})
  void followsTheStepsOfAPath(String d, String expected) {
    assertEquals(expected, steps(only("<path stroke='red' d='" + d + "'/>").path()));
  }

  @Test
  void anArcPassesWhereItsCircleDoes() {
    Rectangle2D half = Bounds.of(only("<path d='M10 10a5 5 0 0 1 10 0'/>").path());
    assertEquals("10 5 20 10", rounded(half));
    Rectangle2D grown = Bounds.of(only("<path d='M10 10A1 1 0 0 0 20 10'/>").path());
    assertEquals("10 10 20 15", rounded(grown));
    Rectangle2D large = Bounds.of(only("<path d='M15 5A5 5 0 1 1 10 10'/>").path());
    assertEquals("10 5 20 15", rounded(large));
    Rectangle2D turned = Bounds.of(only("<path d='M0 0A10 5 90 0 1 0 20'/>").path());
    assertEquals("0 0 5 20", rounded(turned));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"translate(3) | 1 0 0 1 3 0", "translate(3,4)scale(2) | 2 0 0 2 3 4",
      "scale(2 3) translate(1 1) | 2 0 0 3 2 3", "rotate(90) | 0 1 -1 0 0 0", "rotate(90 1 1) | 0 1 -1 0 2 0",
      "skewX(45) | 1 0 1 1 0 0", "skewY(45) | 1 1 0 1 0 0", "matrix(1 2 3 4 5 6) | 1 2 3 4 5 6"})
  void movesAsItIsTold(String transform, String expected) {
    AffineTransform place = only("<rect width='1' height='1' transform='" + transform + "'/>").place();
    assertEquals(expected, numbers(matrix(place)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"viewBox='0 0 30 10' | 30 10 | 1 0 0 1 0 0",
      "width='60' height='20' | 60 20 | 1 0 0 1 0 0", "width='2in' viewBox='0 0 30 10' | 192 64 | 6.4 0 0 6.4 0 0",
      "height='30pt' viewBox='0 0 30 10' | 120 40 | 4 0 0 4 0 0",
      "width='100%' height='100%' viewBox='5 5 30 10' | 30 10 | 1 0 0 1 -5 -5",
      "width='1em' height='1em' viewBox='0 0 30 10' | 30 10 | 1 0 0 1 0 0",
      "width='60' height='60' viewBox='0 0 30 10' | 60 60 | 2 0 0 2 0 20",
      "width='60' height='60' viewBox='0 0 30 10' preserveAspectRatio='xMinYMin' | 60 60 | 2 0 0 2 0 0",
      "width='60' height='60' viewBox='0 0 30 10' preserveAspectRatio='xMaxYMid slice' | 60 60 | 6 0 0 6 -120 0",
      "width='60' height='60' viewBox='0 0 30 10' preserveAspectRatio='none' | 60 60 | 2 0 0 6 0 0"})
  void isAsLargeAsItSays(String said, String size, String expected) {
    Drawing drawing = drawing("<svg xmlns='http://www.w3.org/2000/svg' " + said + "><circle r='1'/></svg>");
    AffineTransform place = ((Drawing.Outline) drawing.parts().get(0)).place();
    assertEquals(size, numbers(drawing.width(), drawing.height()));
    assertEquals(expected, numbers(matrix(place)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"<rect class='a' fill='red'/> | 0000ff", "<rect class='a b'/> | 00ff00",
      "<rect class='b' id='c'/> | ffff00", "<rect class='a' style='fill: #123456'/> | 123456",
      "<ellipse rx='1' ry='1'/> | 808080", "<g fill='rgb(1,2,3)'><rect/></g> | 010203",
      "<g fill='red'><rect fill='inherit'/></g> | ff0000", "<g color='aqua'><rect fill='currentColor'/></g> | 00ffff",
      "<g class='a'><rect/></g> | 0000ff", "<rect fill='rgb( 100%, 50% ,0% )'/> | ff8000"})
  void theLookThatIsSaidMoreCloselyWins(String element, String expected) {
    String sheet = "<style>.a{fill:blue} #c{fill:yellow} .b{fill:lime} /* } */ ellipse, line{fill:gray}</style>";
    Drawing.Outline shape = only(sheet + element.replace("<rect", "<rect width='1' height='1'"));
    assertEquals(expected,
        String.format(Locale.ROOT, "%06x", ((Paint.Color) shape.fill().orElseThrow().paint()).rgb()));
  }

  @Test
  void whatIsNotSeenIsNotDrawn() {
    for (String unseen : List.of("<defs><rect width='1' height='1'/></defs>", "<rect width='0' height='1'/>",
        "<rect width='1' height='1' display='none'/>", "<g visibility='hidden'><circle r='1'/></g>", "<path d=''/>",
        "<circle r='1' fill='none'/>", "<circle r='1' opacity='0'/>", "<circle r='1' transform='scale(0)'/>",
        "<line x2='5' y2='5'/>", "<path d='M0 0L9 9M0 5L9 0'/>",
        "<circle r='1' fill='none' stroke='red' stroke-width='0'/>", "<path d='M0 0H9'/>",
        "<other xmlns='http://example.org'><rect xmlns='http://www.w3.org/2000/svg' width='1' height='1'/></other>")) {
      assertEquals(List.of(), drawing(svg(unseen)).parts(), unseen);
    }
    assertEquals(1, drawing(svg("<g visibility='hidden'><circle r='1' visibility='visible'/></g>")).parts().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<!DOCTYPE svg>", "<!DOCTYPE svg SYSTEM 'svg11.dtd'>", "<!DOCTYPE svg [ ]>",
      "<?xml version='1.0'?>\n<!-- by a program -->\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
          + "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\r\n"})
  void mayNameItsLanguage(String type) {
    assertEquals(1, drawing(type + svg("<rect width='1' height='1'/>")).parts().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE svg [<!ENTITY a 'b'>]>", "<!DOCTYPE svg [<!ENTITY % a SYSTEM 'b'> %a;]>",
      "<!DOCTYPE svg PUBLIC '-' 'x' [<!ATTLIST svg fill CDATA 'red'>]>", "<!DOCTYPE svg SYSTEM 'x' [<!-- -->]>"})
  void definesNothingBesides(String type) {
    assertEquals("forbidden-in-image", code(type + svg("")));
  }

  /** Marks of programs, texts without words, and texts that are hidden. */
  @ParameterizedTest
  @ValueSource(strings = {"<rect t='15' class='icon' p-id='7' width='1' height='1' unknown='3'/>",
      "<text x='1' y='1'/>", "<text x='1'><tspan dx='2'> \n&#160;</tspan></text>", "<text display='none'>Draft</text>",
      "<style>.h{display:none}</style><text class='h'>Draft</text>", "<text visibility='hidden'>Draft</text>",
      "<text><tspan style='display:none'>Draft</tspan></text>", "<g display='none'><image/><text>Draft</text></g>",
      "<flowRoot><flowRegion><rect width='9' height='9'/></flowRegion><flowPara/></flowRoot>"})
  void mayHoldWhatNoOneSees(String content) {
    assertTrue(drawing(svg(content)).parts().size() <= 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<text>Seen</text>", "<text><tspan>Seen</tspan></text>", "<text><tref/></text>",
      "<text visibility='hidden'><tspan visibility='visible'>Seen</tspan></text>", "<g systemLanguage='de'/>",
      "<flowRoot><flowPara>Seen</flowPara></flowRoot>", "<g transform-origin='1 1'/>"})
  void saysNoWordsAndDependsOnNoReader(String content) {
    assertEquals("unsupported-image", code(svg(content)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"rgba(1,2,3,.4) | 010203 0.4", "rgb(1 2 3 / 40%) | 010203 0.4",
      "hsl(210,50%,40%) | 336699 1.0", "hsla(210deg 50% 40% / .4) | 336699 0.4", "#1236 | 112233 0.4",
      "#11223366 | 112233 0.4", "light-dark(rgb(1, 2, 3), #fff) | 010203 1.0"})
  void aColorMayLetOthersThrough(String color, String expected) {
    Drawing.Fill fill = only("<rect width='1' height='1' fill='" + color + "'/>").fill().orElseThrow();
    assertEquals(expected, String.format(Locale.ROOT, "%06x %.1f", ((Paint.Color) fill.paint()).rgb(), fill.opacity()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<mask id='m'><rect width='5' height='5' fill='white'/></mask>",
      "<mask id='m' maskUnits='userSpaceOnUse' x='0' y='0' width='9' height='9'><g fill='#fff'><circle r='4'/></g></mask>",
      "<mask id='m' style='mask-type:alpha'><circle r='4' fill='#d9d9d9'/></mask>",
      "<defs><circle id='c' r='4'/></defs><mask id='m' fill='white'><use xlink:href='#c'/></mask>"})
  void aMaskOfOnePlainShapeClips(String mask) {
    String drawn = svg(mask + "<rect width='9' height='9' mask='url(#m)'/>").replace("<svg ",
        "<svg xmlns:xlink='http://www.w3.org/1999/xlink' ");
    Drawing.Group group = (Drawing.Group) drawing(drawn).parts().get(0);
    assertEquals(mask.contains("userSpaceOnUse") ? 2 : 1, group.clips().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<circle r='4' fill='gray'/>", "<circle r='4'/>", "<circle r='4' fill='#fff' opacity='.5'/>",
      "<g opacity='.5'><circle r='4' fill='#fff'/></g>", "<circle r='4' fill='#ffffff80'/>",
      "<circle r='4' fill='#fff' stroke='#fff'/>", "<circle r='4' fill='#fff'/><circle r='2'/>", "<image/>"})
  void aMaskThatShadesIsRefused(String content) {
    assertEquals("unsupported-image",
        code(svg("<mask id='m'>" + content + "</mask><rect width='9' height='9' mask='url(#m)'/>")));
  }

  @Test
  void isRefusedWhereItIsLargerThanALetterNeeds() {
    assertEquals("image-too-large", code(svg("<!--" + "x".repeat(DrawingSource.LARGEST) + "-->")));
    assertEquals("image-too-large", code(svg("<g/>".repeat(NodeReader.MOST_ELEMENTS))));
    assertEquals("image-too-large", code(svg("<path d='M0 0" + "h1".repeat(200_001) + "'/>")));
    assertEquals("image-too-large", code(svg("<g id='" + "x".repeat(20_000) + "'/>")));
    assertEquals("image-too-large", code(svg("<style>" + ".a{fill:red}".repeat(1_001) + "</style>")));
  }

  @Test
  void isRefusedForWhatIsLeftOverOfItsStyleSheet() {
    for (String rest : List.of(";", " ; ", ".a", ".a{fill:red} b;", "@media print{}", "{", "}")) {
      assertEquals("unsupported-image", code(svg("<style>" + rest + "</style>")), rest);
    }
  }

  @Test
  void isRefusedWhereItReachesFurtherThanAnyPage() {
    for (String far : List.of("<path d='M0 0h9999999h9999999'/>",
        "<g transform='scale(9999999)'><circle r='1'" + " transform='scale(9999999)'/></g>",
        "<circle r='1' transform='skewX(90)'/>", "<circle r='1e300'/>")) {
      assertEquals("broken-image", code(svg(far)), far);
    }
    assertEquals("broken-image", code("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1e-9 1e-9'/>"));
  }

  @Test
  void isBrokenWhereverItIsCutOff() {
    String sound = svg("<style>.a{fill:red}</style><g class='a'><path d='M0 0h5v5z'/><!-- a --><circle r='5'/></g>");
    for (int length = 0; length < sound.length(); length++) {
      assertEquals("broken-image", code(sound.substring(0, length)), "cut at " + length);
    }
  }

  @Test
  void saysNothingOnTheConsoleWhereverItsDocumentTypeIsCutOff() {
    String type = "<?xml version='1.0'?><!-- a --><!DOCTYPE svg [<!ENTITY a 'b'><!-- c -->]>" + svg("");
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      for (int length = 0; length < type.length(); length++) {
        assertEquals(length < 40 ? "broken-image" : "forbidden-in-image", code(type.substring(0, length)), "" + length);
      }
      assertEquals("", said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }

  @Test
  void whateverIsInAFileItIsDrawnOrToldAndNothingElse() {
    byte[] sound = svg("<defs><linearGradient id='g'><stop offset='50%'/><stop offset='1' stop-color='red'/>"
        + "</linearGradient><clipPath id='c'><circle r='4'/></clipPath></defs><style>.a{fill:url(#g)}</style>"
        + "<g clip-path='url(#c)'><path class='a' d='M0 0a5 2 0 0110 0q1 1 2 0z' transform='rotate(3,4 5)'/></g>"
        + "<rect x='1mm' width='50%' height='3' rx='2' stroke='#123' stroke-dasharray='1 2'/><use href='#g'/>")
        .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    int drawn = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] changed = sound.clone();
      for (int k = random.nextInt(3); k >= 0; k--) {
        changed[random.nextInt(changed.length)] = (byte) OTHERS.charAt(random.nextInt(OTHERS.length()));
      }
      List<FileMistake> told = new ArrayList<>();
      boolean read = Drawing.read(changed, told::add).isPresent();
      assertEquals(read, told.isEmpty(), () -> new String(changed, StandardCharsets.UTF_8));
      drawn += read ? 1 : 0;
    }
    assertTrue(drawn > 50 && drawn < 2_950, drawn + " were drawn");
  }

  private static String svg(String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + content + "</svg>";
  }

  private static Drawing drawing(String svg) {
    List<String> told = new ArrayList<>();
    Optional<Drawing> drawing = Drawing.read(svg.getBytes(StandardCharsets.UTF_8),
        mistake -> told.add(mistake.getMessage()));
    assertEquals(List.of(), told, svg);
    return drawing.orElseThrow();
  }

  private static Drawing.Outline only(String content) {
    List<Drawing.Part> parts = drawing(svg(content)).parts();
    assertEquals(1, parts.size());
    return (Drawing.Outline) parts.get(0);
  }

  private static String code(String svg) {
    List<FileMistake> told = new ArrayList<>();
    assertFalse(Drawing.read(svg.getBytes(StandardCharsets.UTF_8), told::add).isPresent());
    return told.get(0).code();
  }

  private static String rounded(Rectangle2D bounds) {
    // Curves come within three ten thousandths of a circle.
    return numbers(Arrays.stream(new double[]{bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()})
        .map(number -> Math.round(number * 100) / 100.0)
        .toArray());
  }

  private static String numbers(double... numbers) {
    StringJoiner all = new StringJoiner(" ");
    for (double number : numbers) {
      double near = Math.round(number * 1e6) / 1e6 + 0.0;
      all.add(near == Math.rint(near) ? String.valueOf((long) near) : String.valueOf(near));
    }
    return all.toString();
  }

  private static double[] matrix(AffineTransform place) {
    double[] numbers = new double[6];
    place.getMatrix(numbers);
    return numbers;
  }

  private static String steps(Shape path) {
    StringJoiner steps = new StringJoiner(" ");
    double[] points = new double[6];
    for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
      int step = each.currentSegment(points);
      int count = List.of(2, 2, 4, 6, 0).get(step);
      steps.add("mlqch".charAt(step) + (count == 0 ? "" : " " + numbers(Arrays.copyOf(points, count))));
    }
    return steps.toString();
  }
}
