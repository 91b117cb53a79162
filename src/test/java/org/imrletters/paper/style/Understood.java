package org.imrletters.paper.style;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a style sheet that was understood says of each element's look. */
record Understood(StyleSheet sheet) {

  Facts page() {
    PageLook page = sheet.page(0);
    return edges(new Facts().with("width", page.width()).with("height", page.height()), "margin", page.margin());
  }

  Facts of(Element element) {
    Look look = styled(element).look();
    Facts facts = words(look);
    if (Set.of("th", "td").contains(element.getTagName())) {
      facts.with("vertical-align", name(look.verticalAlign()));
    }
    if (element.getTagName().equals("li")) {
      facts.with("marker", name(look.marker()));
    }
    return Set.of("strong", "em").contains(element.getTagName()) ? facts : box(look, facts);
  }

  private Styled styled(Element element) {
    if (!(element.getParentNode() instanceof Element parent)) {
      return sheet.root();
    }
    Node before = element.getPreviousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.getPreviousSibling();
    }
    return styled(parent).child(element.getTagName(), element.getAttribute("class"), before == null);
  }

  private static Facts words(Look look) {
    OptionalDouble height = look.face().lineHeight();
    return new Facts().with("families", look.face().families())
        .with("size", look.face().size())
        .with("weight", look.face().weight())
        .with("italic", look.face().italic())
        .with("color", look.face().color())
        .with("align", name(look.align()))
        .with("orphans", (double) look.keep().orphans())
        .with("widows", (double) look.keep().widows())
        .with("together", look.keep().together())
        .with("line-height", height.isPresent() ? (Object) height.getAsDouble() : "normal");
  }

  private static Facts box(Look look, Facts facts) {
    Keep keep = look.keep();
    facts.with("break-before", keep.breakBefore() ? "always" : "auto");
    facts.with("break-after", keep.breakAfter() ? "always" : keep.withNext() ? "avoid" : "auto");
    edges(facts, "margin", look.box().margin());
    edges(facts, "padding", look.box().padding());
    edges(facts, "border", look.box().border());
    if (look.box().border().top() > 0) {
      facts.with("border-color", look.box().borderColor());
    }
    look.box().background().ifPresent(ground -> facts.with("background", ground));
    look.box().width().ifPresent(width -> facts.with("width", width));
    if (look.cellGap() > 0) {
      facts.with("gap", look.cellGap());
    }
    return facts;
  }

  private static Facts edges(Facts facts, String name, Edges edges) {
    return facts.with(name + "-top", edges.top())
        .with(name + "-right", edges.right())
        .with(name + "-bottom", edges.bottom())
        .with(name + "-left", edges.left());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
