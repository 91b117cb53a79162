package org.imrletters.paper.style;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.derived.RectPropertySet;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.outputdevice.helper.FontResolverHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrletters.paper.FontFile;
import org.imrletters.paper.StandardFonts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the page layout that follows all of CSS makes of each element's look. */
final class LaidOut implements AutoCloseable {

  private static final Set<String> IN_ROWS = Set.of("tbody", "tr");
  private static final Set<String> CELLS = Set.of("th", "td");
  private static final Set<String> INLINE = Set.of("strong", "em");

  private final PdfBoxRenderer renderer;
  private final LayoutContext context;
  private final Map<Element, Box> boxes = new HashMap<>();

  LaidOut(Document document, List<String> sheets) {
    XRLog.setLoggingEnabled(false);
    Node head = document.getElementsByTagName("head").item(0);
    for (String sheet : sheets) {
      head.appendChild(document.createElement("style")).setTextContent(sheet);
    }
    PdfRendererBuilder builder = new PdfRendererBuilder().withW3cDocument(document, "");
    for (FontFile font : StandardFonts.all()) {
      builder.useFont(() -> new java.io.ByteArrayInputStream(bytes(font)), font.family(), font.weight(),
          font.italic() ? com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.ITALIC
              : com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL,
          true);
    }
    renderer = builder.buildPdfRenderer();
    renderer.layout();
    context = renderer.getSharedContext().newLayoutContextInstance();
    collect(renderer.getRootBox());
  }

  private static byte[] bytes(FontFile font) {
    byte[] bytes = new byte[font.content().remaining()];
    font.content().get(bytes);
    return bytes;
  }

  private void collect(Box box) {
    if (box instanceof BlockBox && box.getElement() != null && !box.isAnonymous()) {
      boxes.put(box.getElement(), box);
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      collect(box.getChild(i));
    }
  }

  Facts page() {
    PageBox page = renderer.getRootBox().getLayer().getPages().get(0);
    return edges(
        new Facts().with("width", points(page.getWidth(context))).with("height", points(page.getHeight(context))),
        "margin", page.getMargin(context));
  }

  Facts of(Element element) {
    CalculatedStyle style = renderer.getSharedContext().getStyle(element);
    Facts facts = words(style);
    if (CELLS.contains(element.getTagName())) {
      facts.with("vertical-align", style.getIdent(CSSName.VERTICAL_ALIGN).asString());
    }
    if (element.getTagName().equals("li")) {
      facts.with("marker", style.getIdent(CSSName.LIST_STYLE_TYPE).asString());
    }
    return INLINE.contains(element.getTagName()) ? facts : box(element, style, facts);
  }

  private Facts words(CalculatedStyle style) {
    Facts facts = new Facts().with("families", List.of(style.getFont(context).families))
        .with("size", points(style.getFont(context).size))
        .with("weight", FontResolverHelper.convertWeightToInt(style.getFont(context).fontWeight))
        .with("italic", !style.getFont(context).fontStyle.asString().equals("normal"))
        .with("color", rgb(style.getColor()))
        .with("align", style.getIdent(CSSName.TEXT_ALIGN).asString().replace("start", "left"))
        .with("orphans", (double) style.asFloat(CSSName.ORPHANS))
        .with("widows", (double) style.asFloat(CSSName.WIDOWS))
        .with("together", style.getIdent(CSSName.PAGE_BREAK_INSIDE).asString().equals("avoid"));
    boolean normal = !style.isLengthOrNumber(CSSName.LINE_HEIGHT);
    return facts.with("line-height", normal ? "normal" : (Object) points(style.getLineHeight(context)));
  }

  private Facts box(Element element, CalculatedStyle style, Facts facts) {
    Box box = boxes.get(element);
    float room = box == null || box.getContainingBlock() == null ? 0 : box.getContainingBlock().getContentWidth();
    facts.with("break-before", style.getIdent(CSSName.PAGE_BREAK_BEFORE).asString());
    facts.with("break-after", style.getIdent(CSSName.PAGE_BREAK_AFTER).asString());
    edges(facts, "margin", style.getMarginRect(room, context, false));
    edges(facts, "padding", style.getPaddingRect(room, context, false));
    var border = style.getBorder(context);
    edges(facts, "border", border);
    if (border.top() > 0) {
      facts.with("border-color", rgb(border.topColor()));
    }
    FSColor ground = style.getBackgroundColor();
    if (ground != null && !Set.of("html", "body").contains(element.getTagName())) {
      facts.with("background", rgb(ground));
    }
    if (!style.isAutoWidth() && !IN_ROWS.contains(element.getTagName())) {
      facts.with("width", points(style.getFloatPropertyProportionalWidth(CSSName.WIDTH, room, context)));
    }
    if (element.getTagName().equals("table") && !style.isCollapseBorders()) {
      facts.with("gap", points(style.getBorderHSpacing(context)));
    }
    return facts;
  }

  private Facts edges(Facts facts, String name, RectPropertySet edges) {
    return facts.with(name + "-top", points(edges.top()))
        .with(name + "-right", points(edges.right()))
        .with(name + "-bottom", points(edges.bottom()))
        .with(name + "-left", points(edges.left()));
  }

  private double points(float dots) {
    return dots / renderer.getDotsPerPoint();
  }

  private static int rgb(FSColor color) {
    FSRGBColor parts = (FSRGBColor) color;
    return parts.getRed() << 16 | parts.getGreen() << 8 | parts.getBlue();
  }

  @Override
  public void close() throws IOException {
    renderer.close();
  }
}
