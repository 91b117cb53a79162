package org.imrletters.paper;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontResolver;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Refuses a style that leads to no font that was given: its words would be left out of the page without a sound. To one
 * whose fonts lack a character of the letter it adds those that have it.
 *
 * @param fonts the fonts that openhtmltopdf finds
 * @param families all that were given
 * @param characters those of the letter
 */
record FontGuard(FontResolver fonts, FontFamilies families, BitSet characters) implements FontResolver {

  static void watch(PdfBoxRenderer renderer, FontFamilies families, BitSet characters) {
    renderer.getSharedContext().setFontResolver(new FontGuard(renderer.getFontResolver(), families, characters));
  }

  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
    FSFont font = fonts.resolveFont(context, wanted);
    List<FontDescription> found = ((PdfBoxFSFont) font).getFontDescriptions();
    // What a style sheet brings along by @font-face was not looked through for missing characters.
    if (found.isEmpty() || found.stream().anyMatch(FontDescription::isFromFontFace)) {
      throw StyleException.unknownFont(Arrays.asList(wanted.families));
    }
    List<String> standIns = families.standIns(Arrays.asList(wanted.families), characters);
    return standIns.isEmpty() ? font : fonts.resolveFont(context, wider(wanted, standIns));
  }

  private static FontSpecification wider(FontSpecification wanted, List<String> standIns) {
    FontSpecification wider = new FontSpecification();
    wider.size = wanted.size;
    wider.fontWeight = wanted.fontWeight;
    wider.fontStyle = wanted.fontStyle;
    wider.variant = wanted.variant;
    wider.families = Stream.concat(Arrays.stream(wanted.families), standIns.stream()).toArray(String[]::new);
    return wider;
  }
}
