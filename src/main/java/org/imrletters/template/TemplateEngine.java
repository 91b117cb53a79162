package org.imrletters.template;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Map;

/**
 * FreeMarker, set up once for the process: that takes longer than a letter. Whoever is first does it and all others wait,
 * for two threads that set it up at once could wait for each other's classes for ever.
 */
final class TemplateEngine {

  /** A little of what templates hold. */
  private static final String SOME = "<#if x??><#list x as y>${y?counter}</#list></#if>";

  static {
    try {
      Template some = new Template("some", SOME, CaseTemplates.configure(new StringTemplateLoader()));
      some.process(Map.of(), new CappedWriter());
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  private TemplateEngine() {}

  /** Comes back once FreeMarker is set up. */
  static void ready() {
    // this class is initialized by now
  }
}
