package org.imrletters.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.XMLOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * XML to all who ask for it by name, that escapes only what could start or end a tag, an attribute or an entity. Quotes and
 * apostrophes, which XML escapes as well, are common in prose, and each would have to be written out, found and turned back
 * again; without an equals sign no value becomes an attribute by them.
 */
final class LetterMarkup extends CommonMarkupOutputFormat<LetterMarkup.Piece> {

  static final LetterMarkup FORMAT = new LetterMarkup();

  private LetterMarkup() {}

  @Override
  public String getName() {
    return XMLOutputFormat.INSTANCE.getName();
  }

  @Override
  public String getMimeType() {
    return XMLOutputFormat.INSTANCE.getMimeType();
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("=", "&#61;");
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String name) {
    return XMLOutputFormat.INSTANCE.isLegacyBuiltInBypassed(name);
  }

  @Override
  protected Piece newTemplateMarkupOutputModel(@Nullable String text, @Nullable String markup) {
    return new Piece(text, markup);
  }

  /** A stretch of markup that a template handles as a value. */
  static final class Piece extends CommonTemplateMarkupOutputModel<Piece> {

    private Piece(@Nullable String text, @Nullable String markup) {
      super(text, markup);
    }

    @Override
    public LetterMarkup getOutputFormat() {
      return FORMAT;
    }
  }
}
