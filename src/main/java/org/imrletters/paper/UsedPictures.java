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

/** The pictures of one file, each written once however often it is shown. */
record UsedPictures(PdfObjects file, Map<Image, Integer> objects, Map<Image, String> resources) {

  UsedPictures(PdfObjects file) {
    this(file, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /** Writes those of a letter that are not written yet, each as {@code pictures} prepares it. */
  UsedPictures with(PagedLetter pages, Function<Image, Picture> pictures) {
    for (Page page : pages.pages()) {
      for (DisplayItem mark : page.items()) {
        if (mark instanceof DisplayItem.Figure shown && !objects.containsKey(shown.image())) {
          resources.put(shown.image(), "/I" + (resources.size() + 1));
          objects.put(shown.image(), pictures.apply(shown.image()).write(file));
        }
      }
    }
    return this;
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
