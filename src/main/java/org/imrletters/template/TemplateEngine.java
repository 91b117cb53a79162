package org.imrletters.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SimpleTimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker with everything shut that a letter has no use for: no Java within reach, no file outside of the pack, no
 * machine or day to depend on. Its templates ask their thread at each turn of a loop or macro whether to go on. What fails is told in
 * the words of whoever writes templates.
 */
public final class TemplateEngine extends Configuration {

  /** How the names of templates end. */
  static final String SUFFIX = ".ftlx";

  /** A little of what templates hold. */
  private static final String SOME = "<#if x??><#list x as y>${y?counter}</#list></#if>";

  /** Of later ones, wrappers of Java's objects look through many of its classes first, also where they wrap none. */
  private static final Version WRAPPING = VERSION_2_3_29;

  private final PackFiles files;

  /** Those that were read: FreeMarker's own way to a template it knows is a long one. */
  private final Map<String, Template> known = new ConcurrentHashMap<>();

  // Whoever is first sets FreeMarker up and all others wait: two threads that do so at once could wait for each other's
  // classes for ever.
  static {
    try {
      new Template("some", SOME, new TemplateEngine(new StandardFiles(""), Language.of("en"))).process(Map.of(),
          new CappedWriter());
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For these files; each template of them is read once, when it is first asked for. */
  public TemplateEngine(PackFiles files, Language language) {
    super(WRAPPING);
    setObjectWrapper(new SimpleObjectWrapper(WRAPPING));
    setIncompatibleImprovements(VERSION_2_3_34);
    this.files = files;
    setRegisteredCustomOutputFormats(List.of(LetterMarkup.FORMAT));
    setOutputFormat(LetterMarkup.FORMAT);
    setAutoEscapingPolicy(FORCE_AUTO_ESCAPING_POLICY);
    setTagSyntax(ANGLE_BRACKET_TAG_SYNTAX);
    setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setArithmeticEngine(new SmallNumbers());
    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setLogTemplateExceptions(false);
    setWrapUncheckedExceptions(true);
    setFallbackOnNullLoopVariable(false);
    setShowErrorTips(false);
    setLocale(Locale.US);
    setTimeZone(new SimpleTimeZone(0, "UTC"));
    setCustomNumberFormats(Map.of("letter", new Numbers(language)));
    setNumberFormat("@letter");
    setBooleanFormat("c");
  }

  PackFiles files() {
    return files;
  }

  /** The path of a section's template within its pack. */
  static String sectionPath(String section) {
    return "sections/" + section + SUFFIX;
  }

  /**
   * What this template writes for these values; within the limits of the thread where that is a {@link TemplateThread}.
   */
  String run(String path, Map<String, Object> model) throws TemplateMistake {
    CappedWriter written = new CappedWriter();
    try {
      read(path).process(model, written);
      return written.toString();
    } catch (TemplateException failed) {
      throw written.full ? TemplateMistake.tooLong(files, path) : failed(failed, path);
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
      return getTemplate(path);
    } catch (ParseException unreadable) {
      throw TemplateMistake.of(unreadable, files);
    } catch (IOException missing) {
      throw TemplateMistake.missing(missing, files, path);
    } catch (StackOverflowError deep) {
      throw TemplateMistake.tooDeep(files, path);
    }
  }

  // All other ways to get a template, those of include and import among them, come by here.
  @Override
  public Template getTemplate(String name, @Nullable Locale locale, @Nullable Object lookupCondition,
      @Nullable String encoding, boolean parse, boolean ignoreMissing) throws IOException {
    String path = name.startsWith("/") ? name.substring(1) : name;
    Template template = known.get(path);
    if (template == null) {
      if (!path.endsWith(SUFFIX) || files.read(path).isEmpty()) {
        throw new TemplateNotFoundException(path, null, "Template not found for name \"" + path + "\".");
      }
      template = new Template(path, SourceText.of(files, path).text(), this);
      _CoreAPI.addThreadInterruptedChecks(template);
      known.put(path, template);
    }
    return template;
  }

  /** Numbers as a language writes them, and money with its currency. */
  private static final class Numbers extends TemplateNumberFormatFactory {

    private final TemplateNumberFormat format;

    Numbers(Language language) {
      format = new TemplateNumberFormat() {
        @Override
        public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
          return language.number(number.getAsNumber());
        }

        @Override
        public boolean isLocaleBound() {
          return false;
        }

        @Override
        public String getDescription() {
          return "a letter's numbers";
        }
      };
    }

    @Override
    public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
      return format;
    }
  }

  /** Takes what a section's template writes, up to more than any letter needs. */
  static final class CappedWriter extends Writer {

    /** In characters; the longest section of a real letter takes some 30 thousand. */
    static final int MOST = 1_000_000;

    private final StringBuilder written = new StringBuilder(4096);

    /** Whether something was turned away. */
    private boolean full;

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      makeRoom(length);
      written.append(text, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      makeRoom(length);
      written.append(text.substring(from, from + length)); // a stretch would go in character by character
    }

    private void makeRoom(int length) throws IOException {
      if (full || length > MOST - written.length()) {
        full = true;
        throw new IOException("the section is too long");
      }
    }

    @Override
    public String toString() {
      return written.toString();
    }

    @Override
    public void flush() {
      // nothing is held back
    }

    @Override
    public void close() {
      // nothing is held open
    }
  }
}
