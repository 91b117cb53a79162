package org.imrletters.paper;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.imrletters.letter.ElementType;
import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.StructureElement;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/** Tells a reader what each piece of the pages is: the tags of a file (ISO 32000-1, 14.7). */
record StructureTree(PdfObjects objects, int root, int[] pages, Map<StructureElement, Tagged> tagged,
    List<List<Tagged>> onPages, List<Tagged> spots) {

  /** What is true of every element of a type; nothing of most. */
  private static final Map<ElementType, String> ATTRIBUTES = Map.of(ElementType.ROW_HEADER, "/A<</O/Table/Scope/Row>>",
      ElementType.COLUMN_HEADER, "/A<</O/Table/Scope/Column>>");

  /** A part that has words of its own, and what it holds in reading order. */
  private static final class Tagged {
    private final int object;

    /** Each writes a piece of a page, a link between pieces, or the place where a link can be followed. */
    private final List<Consumer<PdfBytes>> kids = new ArrayList<>(1);

    /** The page of its first piece; negative where it has none. */
    private int page = -1;
    private String frame = "";

    Tagged(int object) {
      this.object = object;
    }
  }

  /** For pages that are these objects. */
  StructureTree(PdfObjects objects, int[] pages) {
    this(objects, objects.reserve(), pages, new IdentityHashMap<>(),
        Stream.<List<Tagged>>generate(ArrayList::new).limit(pages.length).toList(), new ArrayList<>(0));
  }

  /** Tags the next piece of a page as a piece of this element; the number that it gets on its page. */
  int mark(StructureElement element, int page) {
    Tagged its = tagged(element);
    int number = onPages.get(page).size();
    onPages.get(page).add(its);
    if (element.type().isBetweenWords() && its.kids.isEmpty()) {
      tagged(element.parent()).kids.add(out -> out.reference(its.object).put(' '));
    }
    its.page = its.page < 0 ? page : its.page;
    its.kids.add(page == its.page ? out -> out.number(number).put(' ')
        : out -> out.put("<</Type/MCR/Pg @/MCID ", pages[page]).number(number).put(">>"));
    return number;
  }

  /** Says that this object is where a link can be followed on a page; the number by which the object finds its tag. */
  int spot(StructureElement link, int page, int object) {
    Tagged its = tagged(link);
    its.kids.add(out -> out.put("<</Type/OBJR/Pg @/Obj @>>", pages[page], object));
    spots.add(its);
    return pages.length + spots.size() - 1;
  }

  /** Says where on its page a picture is seen, on a page of this height. */
  void frame(DisplayItem.Figure picture, double height) {
    tagged(picture.element()).frame = new PdfBytes(64).put("/A<</O/Layout/BBox[")
        .points(picture.x(), height - picture.y() - picture.height(), picture.x() + picture.width(),
            height - picture.y())
        .put(" ]>>")
        .toString();
  }

  private Tagged tagged(StructureElement element) {
    return tagged.computeIfAbsent(element, added -> new Tagged(objects.reserve()));
  }

  void write(StructureElement letter) {
    write(letter, root);
    int parents = objects.reserve();
    objects.begin(root)
        .put("<</Type/StructTreeRoot/K @/ParentTree @/ParentTreeNextKey ", tagged(letter).object, parents)
        .number(pages.length + spots.size())
        .put(">>");
    PdfBytes tree = objects.begin(parents).put("<</Nums[");
    for (int page = 0; page < pages.length; page++) {
      tree.number(page).put('[');
      onPages.get(page).forEach(element -> tree.reference(element.object).put(' '));
      tree.put(']');
    }
    for (int i = 0; i < spots.size(); i++) {
      tree.number(pages.length + i).put(" @ ", spots.get(i).object);
    }
    tree.put("]>>");
  }

  private void write(StructureElement element, int parent) {
    Tagged its = tagged(element);
    PdfBytes out = objects.begin(its.object).put("<</S/").put(element.type().structure()).put("/P ").reference(parent);
    out.put(ATTRIBUTES.getOrDefault(element.type(), "")).put(its.frame);
    if (!element.language().isEmpty()) {
      out.put("/Lang").text(element.language());
    }
    switch (element.type()) {
      case LIST, NUMBERED_LIST -> out.put("/A<</O/List/ListNumbering/").put(element.said()).put(">>");
      case FIGURE -> out.put("/Alt").text(element.said());
      default -> {}
    }
    if (its.page >= 0) {
      out.put("/Pg ").reference(pages[its.page]);
    }
    out.put("/K[");
    its.kids.forEach(kid -> kid.accept(out));
    for (StructureElement below : element.children()) {
      if (isSaid(below) && !below.type().isBetweenWords()) {
        out.reference(tagged(below).object).put(' ');
      }
    }
    out.put("]>>");
    for (StructureElement below : element.children()) {
      if (isSaid(below)) {
        write(below, its.object);
      }
    }
  }

  /** A point without a dot or a number has no label to speak of. */
  private boolean isSaid(StructureElement element) {
    return element.type() != ElementType.LABEL || tagged.containsKey(element);
  }
}
