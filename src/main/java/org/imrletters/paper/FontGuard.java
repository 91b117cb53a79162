package org.imrletters.paper;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontResolver;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.Arrays;
import java.util.List;

/** Refuses a style that leads to no font that was given: its words would be left out of the page without a sound. */
record FontGuard(FontResolver fonts) implements FontResolver {

  static void watch(PdfBoxRenderer renderer) {
    renderer.getSharedContext().setFontResolver(new FontGuard(renderer.getFontResolver()));
  }

  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
    FSFont font = fonts.resolveFont(context, wanted);
    List<FontDescription> found = ((PdfBoxFSFont) font).getFontDescriptions();
    // What a style sheet brings along by @font-face was not looked through for missing characters.
    if (found.isEmpty() || found.stream().anyMatch(FontDescription::isFromFontFace)) {
      throw new StyleException(
          "unknown-font",
          "the style sheet asks for a font of "
              + Arrays.toString(wanted.families)
              + ", and none was given");
    }
    return font;
  }
}
