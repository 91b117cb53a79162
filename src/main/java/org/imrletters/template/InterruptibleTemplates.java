package org.imrletters.template;

import freemarker.cache.TemplateLoader;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Hands out templates whose loops and macros ask their thread at each turn whether to go on. */
final class InterruptibleTemplates extends Configuration {

  private final Set<Template> asking = Collections.newSetFromMap(new WeakHashMap<>());

  InterruptibleTemplates(TemplateLoader loader) {
    super(VERSION_2_3_34);
    setTemplateLoader(loader);
  }

  // All other ways to get a template, those of include and import among them, come by here.
  @Override
  public Template getTemplate(String name, @Nullable Locale locale, @Nullable Object lookupCondition,
      @Nullable String encoding, boolean parse, boolean ignoreMissing) throws IOException {
    Template template = super.getTemplate(name, locale, lookupCondition, encoding, parse, ignoreMissing);
    if (template != null) {
      letAsk(template);
    }
    return template;
  }

  /** Before anyone runs it, and once. */
  private void letAsk(Template template) {
    synchronized (asking) {
      if (asking.add(template)) {
        _CoreAPI.addThreadInterruptedChecks(template);
      }
    }
  }
}
