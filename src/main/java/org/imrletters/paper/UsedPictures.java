package org.imrletters.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.imrletters.letter.Image;
import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.PagedLetter;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/** The pictures of one letter, each written once however often it is shown. */
record UsedPictures(Map<Image, Integer> objects, Map<Image, String> resources) {

  /** Writes them all, each as {@code pictures} prepares it. */
  static UsedPictures of(PagedLetter pages, Function<Image, Picture> pictures, PdfObjects objects) {
    UsedPictures used = new UsedPictures(new LinkedHashMap<>(), new LinkedHashMap<>());
    for (Page page : pages.pages()) {
      for (DisplayItem mark : page.items()) {
        if (mark instanceof DisplayItem.Figure shown && !used.objects.containsKey(shown.image())) {
          used.resources.put(shown.image(), "/I" + (used.resources.size() + 1));
          used.objects.put(shown.image(), pictures.apply(shown.image()).write(objects));
        }
      }
    }
    return used;
  }

  /** The name of one in the content of pages. */
  String resource(Image image) {
    return resources.getOrDefault(image, "");
  }

  /** Appends the names that pages know them by. */
  void names(PdfBytes out) {
    if (!objects.isEmpty()) {
      out.put("/XObject<<");
      objects.forEach((image, object) -> out.put(resource(image)).put(' ').reference(object));
      out.put(">>");
    }
  }
}
