package org.imrletters.template;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.InterruptedLetterException;

/** The templates of one pack, run by FreeMarker; what fails is told in the words of whoever writes templates. */
record CaseTemplates(PackFiles files, Configuration engine) {

  CaseTemplates(PackFiles files, PackDescription said) {
    this(files, new TemplateEngine(files, said.forms()));
  }

  /** The path of a section's template within its pack. */
  static String sectionPath(String section) {
    return "sections/" + section + TemplateEngine.SUFFIX;
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
    } catch (TemplateException failed) {
      throw written.isFull() ? TemplateMistake.tooLong(files, path) : failed(failed, path);
    } catch (IOException full) {
      throw TemplateMistake.tooLong(files, path);
    } catch (StackOverflowError endless) {
      throw TemplateMistake.endless(files, path);
    } catch (OutOfMemoryError full) {
      throw TemplateMistake.tooLong(files, path);
    } catch (RuntimeException stopped) {
      if (TemplateThread.isLate()) {
        throw TemplateMistake.tooSlow(files, path);
      }
      // FreeMarker asks the thread of a caller as well, and says so in an exception of its own.
      throw Thread.currentThread().isInterrupted() ? new InterruptedLetterException() : stopped;
    }
  }

  /** What keeps FreeMarker from reading this template. */
  Optional<Diagnostic> unreadable(String path) {
    try {
      read(path);
      return Optional.empty();
    } catch (TemplateMistake mistake) {
      return Optional.of(mistake.diagnostic());
    }
  }

  private TemplateMistake failed(TemplateException failed, String path) {
    if (TemplateThread.isLate()) {
      return TemplateMistake.tooSlow(files, path);
    }
    return failed.getCause() instanceof StackOverflowError ? TemplateMistake.endless(files, path)
        : TemplateMistake.of(failed, files, path);
  }

  private Template read(String path) throws TemplateMistake {
    try {
      return engine.getTemplate(path);
    } catch (ParseException unreadable) {
      throw TemplateMistake.of(unreadable, files);
    } catch (IOException missing) {
      throw TemplateMistake.missing(missing, files, path);
    } catch (StackOverflowError deep) {
      throw TemplateMistake.tooDeep(files, path);
    }
  }
}
