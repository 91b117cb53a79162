package org.imrletters.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * The templates of one pack, run by FreeMarker with everything shut that a letter has no use for: no Java within reach,
 * no file outside of the pack, no machine or day to depend on.
 */
final class CaseTemplates {

  private static final String SUFFIX = ".ftlx";

  private final PackFiles files;
  private final Configuration configuration;

  CaseTemplates(PackFiles files) {
    this.files = files;
    this.configuration = configure(new PackTemplateLoader(files));
  }

  /** The path of a section's template within its pack. */
  static String sectionPath(String section) {
    return "sections/" + section + SUFFIX;
  }

  /** What this template writes for these values. */
  String run(String path, Map<String, Object> model) throws TemplateMistake {
    StringWriter written = new StringWriter(4096);
    try {
      configuration.getTemplate(path).process(model, written);
      return written.toString();
    } catch (ParseException unreadable) {
      throw TemplateMistake.of(unreadable, files);
    } catch (TemplateException failed) {
      throw TemplateMistake.of(failed, files, path);
    } catch (IOException missing) {
      throw TemplateMistake.missing(missing, files, path);
    } catch (StackOverflowError endless) {
      throw TemplateMistake.endless(files, path);
    }
  }

  private static Configuration configure(TemplateLoader loader) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setShowErrorTips(false);
    configuration.setLocale(Locale.US);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    return configuration;
  }
}
