package org.imrletters.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.template.Markup.Mistake;
import org.jspecify.annotations.Nullable;

/** The templates of one pack, run by FreeMarker; what fails is told in the words of whoever writes templates. */
final class CaseTemplates {

  private static final String SUFFIX = ".ftlx";

  private final PackFiles files;
  private final Configuration configuration;

  /** Those that were run: FreeMarker's own way to a template it knows is a long one. */
  private final Map<String, Template> known = new ConcurrentHashMap<>();

  CaseTemplates(PackFiles files) {
    this.files = files;
    this.configuration = new TemplateEngine(new Loader(files));
  }

  /** The path of a section's template within its pack. */
  static String sectionPath(String section) {
    return "sections/" + section + SUFFIX;
  }

  /**
   * What this template writes for these values, by way of a writer that may have been used before; within the limits
   * of the thread where that is a {@link TemplateThread}.
   */
  String run(String path, Map<String, Object> model, CappedWriter written) throws TemplateMistake {
    written.clear();
    try {
      read(path).process(model, written);
      return written.toString();
    } catch (ParseException unreadable) {
      throw TemplateMistake.of(unreadable, files);
    } catch (TemplateException failed) {
      throw written.isFull() ? TemplateMistake.tooLong(files, path) : failed(failed, path);
    } catch (IOException missing) {
      throw written.isFull() ? TemplateMistake.tooLong(files, path) : TemplateMistake.missing(missing, files, path);
    } catch (StackOverflowError endless) {
      throw TemplateMistake.endless(files, path);
    } catch (OutOfMemoryError full) {
      throw TemplateMistake.tooLong(files, path);
    } catch (RuntimeException stopped) {
      if (TemplateThread.isLate()) {
        throw TemplateMistake.tooSlow(files, path);
      }
      throw stopped;
    }
  }

  /** What keeps FreeMarker from reading this template. */
  Optional<Diagnostic> unreadable(String path) {
    try {
      read(path);
      return Optional.empty();
    } catch (ParseException unreadable) {
      return Optional.of(TemplateMistake.of(unreadable, files).diagnostic());
    } catch (TemplateMistake deep) {
      return Optional.of(deep.diagnostic());
    } catch (IOException missing) {
      return Optional.of(TemplateMistake.missing(missing, files, path).diagnostic());
    }
  }

  /** The mistake in what a template wrote, at the place in the template that is to blame for it. */
  Diagnostic blame(Mistake mistake, String markup, String path) {
    try {
      return SourceText.of(files, path).blame(mistake, markup);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private TemplateMistake failed(TemplateException failed, String path) {
    if (TemplateThread.isLate()) {
      return TemplateMistake.tooSlow(files, path);
    }
    return failed.getCause() instanceof StackOverflowError ? TemplateMistake.endless(files, path)
        : TemplateMistake.of(failed, files, path);
  }

  private Template read(String path) throws IOException, TemplateMistake {
    try {
      Template template = known.get(path);
      if (template == null) {
        template = configuration.getTemplate(path);
        known.put(path, template);
      }
      return template;
    } catch (StackOverflowError deep) {
      throw TemplateMistake.tooDeep(files, path);
    }
  }

  /** Hands FreeMarker the templates of one pack, which never change, and nothing else. */
  private record Loader(PackFiles files) implements TemplateLoader {

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
}
