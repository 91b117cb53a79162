package org.imrletters.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SimpleTimeZone;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates of one pack, run by FreeMarker with everything shut that a letter has no use for: no Java within reach,
 * no file outside of the pack, no machine or day to depend on.
 */
final class CaseTemplates {

  private static final String SUFFIX = ".ftlx";

  private final PackFiles files;
  private final Configuration configuration;

  /** Those that were run: FreeMarker's own way to a template it knows is a long one. */
  private final Map<String, Template> known = new ConcurrentHashMap<>();

  CaseTemplates(PackFiles files) {
    TemplateEngine.ready();
    this.files = files;
    this.configuration = configure(new PackTemplateLoader(files));
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

  static Configuration configure(TemplateLoader loader) {
    Configuration configuration = new InterruptibleTemplates(loader);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setRegisteredCustomOutputFormats(List.of(LetterMarkup.FORMAT));
    configuration.setOutputFormat(LetterMarkup.FORMAT);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setArithmeticEngine(SmallNumbers.ENGINE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setShowErrorTips(false);
    configuration.setLocale(Locale.US);
    configuration.setTimeZone(new SimpleTimeZone(0, "UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    return configuration;
  }
}
