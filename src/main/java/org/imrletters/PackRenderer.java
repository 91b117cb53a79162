package org.imrletters;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.PackException;
import org.imrletters.letter.Provenance;
import org.imrletters.paper.FontFile;
import org.imrletters.paper.PdfRenderer;
import org.imrletters.paper.StandardFonts;
import org.imrletters.paper.StyleException;
import org.imrletters.review.LetterKind;
import org.imrletters.template.Composer;
import org.imrletters.template.PackFont;
import org.imrletters.template.TemplatePack;
import org.jspecify.annotations.Nullable;

/** What it takes to word and to print the letters of one pack, prepared once. */
final class PackRenderer {

  private final LetterKind kind;
  private final TemplatePack pack;
  private final Composer composer;
  private final String css;
  private final String cssFile;

  /** Made when it is first asked for: whoever prints text has no use for fonts. */
  private volatile @Nullable PdfRenderer paper;

  /** Asked for by paper alone, as it costs reading the whole pack. */
  private volatile @Nullable String hash;

  private PackRenderer(TemplatePack pack, Composer composer) {
    this.pack = pack;
    this.composer = composer;
    this.kind = pack.kind();
    this.css = pack.css();
    this.cssFile = pack.cssFile();
  }

  /**
   * What prints the letters of this pack.
   *
   * @throws PackException if the pack is wrong; it carries everything that is
   */
  static PackRenderer of(TemplatePack pack) {
    return new PackRenderer(pack, Composer.of(pack, SoundPack.logo(pack)));
  }

  /** The same, prepared for letters in this format by an executor while their cases are still looked at. */
  static PackRenderer ahead(TemplatePack pack, Format format, Executor executor) {
    PackRenderer press = new PackRenderer(pack, Composer.ahead(pack, SoundPack.logo(pack), executor));
    if (format == Format.PDF) {
      // It keeps what goes wrong to itself: that will do so again.
      executor.execute(new FutureTask<>(() -> press.paper().prepare(), null));
    }
    return press;
  }

  LetterKind kind() {
    return kind;
  }

  String css() {
    return css;
  }

  /** What is wrong with the style sheet or a font, as people are told of it. */
  Diagnostic blame(StyleException wrong) {
    if (wrong.code().equals("broken-font")) {
      return Diagnostic.error(wrong.code(), FieldPath.of("fonts"), wrong.getMessage())
          .hint("get the file from where the font comes from once more")
          .in(Location.ofFile(pack.manifestFile()));
    }
    return Diagnostic.error(wrong.code(), FieldPath.ROOT, wrong.getMessage())
        .hint("compare the style sheet with that of a pack that travels with the library")
        .in(Location.ofFile(cssFile));
  }

  PdfRenderer paper() {
    PdfRenderer made = paper;
    if (made == null) {
      synchronized (this) {
        made = paper == null ? renderer() : paper;
        paper = made;
      }
    }
    return made;
  }

  private PdfRenderer renderer() {
    return pack.isForOpenhtmltopdf() ? PdfRenderer.openhtmltopdf(css, fonts()) : PdfRenderer.of(css, fonts());
  }

  /** Those of the pack stand behind ours, or in their place where they serve the same words. */
  private List<FontFile> fonts() {
    List<PackFont> own = pack.fonts();
    if (own.isEmpty()) {
      return StandardFonts.all();
    }
    return StandardFonts.with(
        own.stream().map(font -> new FontFile(font.family(), font.weight(), font.italic(), font.content())).toList());
  }

  PrintableLetter compose(Origin origin, List<Diagnostic> warnings) {
    return new PrintableLetter(this, composer.compose(origin.review()), origin, warnings, Optional.empty());
  }

  /**
   * A draft of this case, whatever is wrong with it.
   *
   * @throws PackException if the templates cannot do without what is missing
   */
  PrintableLetter draft(Origin origin, List<Diagnostic> problems) {
    Optional<String> mark = Optional.of(composer.draftMark());
    return new PrintableLetter(this, composer.draft(origin.review()), origin, problems, mark);
  }

  Printability places(Origin origin) {
    return new Printability(origin, pack);
  }

  /** Where a letter of this pack comes from. */
  Provenance provenance(Origin origin, boolean draft) {
    return new Provenance(Product.NAME, Product.VERSION, pack.name(), hash(),
        origin.file().flatMap(CaseFile::guidelinesHash), origin.file().map(CaseFile::hash),
        origin.review().header().number(), draft);
  }

  private String hash() {
    String made = hash;
    if (made == null) {
      made = pack.hash(); // two threads come to the same
      hash = made;
    }
    return made;
  }
}
