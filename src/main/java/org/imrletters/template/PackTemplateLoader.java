package org.imrletters.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Hands FreeMarker the templates of one pack, which never change, and nothing else. */
final class PackTemplateLoader implements TemplateLoader {

  private final PackFiles files;

  PackTemplateLoader(PackFiles files) {
    this.files = files;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    return name.endsWith(".ftlx") && files.read(name).isPresent() ? name : null;
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return new StringReader(SourceText.of(files, source.toString()).text());
  }

  @Override
  public void closeTemplateSource(Object source) {
    // nothing is held open
  }
}
