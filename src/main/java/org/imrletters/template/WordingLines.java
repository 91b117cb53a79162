package org.imrletters.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.words.Folded;

/**
 * Finds the line of a pack's templates that words what a letter prints: by the words that stand in the template, or by the
 * field that it names. What two lines may have printed was printed by neither, as far as is known.
 */
public final class WordingLines {

  /** Comments, which word nothing; what may be written in tags and between braces; and the tags that begin a block. */
  private static final Pattern TOKEN = Pattern.compile(
      "(?s)<#--.*?(?:-->|\\z)|\\$\\{[^}]*+(?:}|\\z)" + "|</?[#@]?[A-Za-z](?:[^\">]++|\"[^\"]*+(?:\"|\\z))*+(?:>|\\z)");

  private static final Pattern BLOCK = Pattern
      .compile("(?s)</?(?:p|h[1-6]|ul|ol|li|table|tr|th|td|blockquote|#macro)\\b.*");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+)\"");

  private static final Pattern USED = Pattern.compile("<#(?:import|include)\\s+\"/?([^\"]++)\"");

  /** Letters and blanks at the head of a block by which it is known. */
  private static final int HEAD = 5;

  private final PackFiles files;
  private final Map<String, Template> read = new HashMap<>();

  /** For the templates of a pack. */
  public WordingLines(PackFiles files) {
    this.files = files;
  }

  /** Words that a template says itself, and where. */
  private record Piece(String words, int offset) {}

  /**
   * One file.
   *
   * @param blocks the words of its paragraphs, cells and the like
   * @param names what it says between braces and in tags, and where
   */
  private record Template(SourceText source, List<List<Piece>> blocks, List<Piece> names, List<String> used) {}

  /**
   * The line that printed these words in a section.
   *
   * @param words the words, as {@link Folded#bare} gives them
   * @param field the field of the case that they tell, if one is known
   */
  public Optional<Location> of(String section, String words, Optional<FieldPath> field) {
    List<Template> all = withUsed(TemplateEngine.sectionPath(section));
    return Stream.of(all.subList(0, Math.min(1, all.size())), all.subList(Math.min(1, all.size()), all.size()))
        .flatMap(some -> Stream.of(said(some, words), field.flatMap(path -> naming(some, path))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The template of this path, if there is one, and those that it uses. */
  private List<Template> withUsed(String path) {
    Set<String> paths = new LinkedHashSet<>(List.of(path));
    List<Template> all = new ArrayList<>();
    for (List<String> next = List.of(path); !next.isEmpty();) {
      List<Template> found = next.stream().flatMap(each -> template(each).stream()).toList();
      all.addAll(found);
      next = found.stream().flatMap(each -> each.used.stream()).filter(paths::add).toList();
    }
    return all;
  }

  private Optional<Template> template(String path) {
    return files.read(path).map(bytes -> read.computeIfAbsent(path, its -> parsed(SourceText.of(files, its))));
  }

  private static Template parsed(SourceText source) {
    Template template = new Template(source, new ArrayList<>(List.of(new ArrayList<>())), new ArrayList<>(),
        USED.matcher(source.text()).results().map(used -> used.group(1)).toList());
    Matcher token = TOKEN.matcher(source.text());
    int last = 0;
    while (token.find()) {
      add(template, source.text().substring(last, token.start()), last);
      last = token.end();
      if (BLOCK.matcher(token.group()).matches()) {
        template.blocks.add(new ArrayList<>());
      } else if (token.group().matches("(?s)(?:<[#@]|\\$).*")
          && !token.group().matches("(?s)<#(?:--|import|include).*")) {
        template.names.add(new Piece(token.group(), source.text().lastIndexOf('\n', token.start()) + 1));
        Matcher quoted = QUOTED.matcher(token.group().startsWith("<#") ? "" : token.group());
        while (quoted.find()) {
          add(template, quoted.group(1), token.start() + quoted.start(1));
        }
      }
    }
    add(template, source.text().substring(last), last);
    return template;
  }

  private static void add(Template template, String text, int offset) {
    String words = Folded.bare(text);
    if (!words.isBlank()) {
      int blanks = text.length() - text.stripLeading().length();
      template.blocks.get(template.blocks.size() - 1).add(new Piece(words, offset + blanks));
    }
  }

  /** A block, how many letters of what was printed are its own, and how many it has in all. */
  private record Known(Template template, Piece first, int letters, int all) {

    static final Comparator<Known> BEST_FIRST = Comparator.comparing(Known::letters)
        .reversed()
        .thenComparing(Known::all);
  }

  private static Optional<Location> said(List<Template> templates, String words) {
    return alone(
        templates.stream()
            .flatMap(template -> template.blocks.stream().flatMap(block -> known(template, block, words).stream())),
        Known.BEST_FIRST).map(best -> place(best.template, best.first));
  }

  /** The first of all in this order; absent where another one is as good. */
  public static <T> Optional<T> alone(Stream<T> all, Comparator<T> order) {
    List<T> best = all.sorted(order).limit(2).toList();
    return best.stream().findFirst().filter(first -> best.size() == 1 || order.compare(first, best.get(1)) < 0);
  }

  /** A block words what begins as it does, or is for the most part its own. */
  private static Optional<Known> known(Template template, List<Piece> block, String words) {
    List<Piece> own = block.stream().filter(piece -> words.contains(piece.words)).toList();
    int letters = letters(own);
    boolean begins = !own.isEmpty() && words.startsWith(own.get(0).words)
        && (own.get(0).words.length() >= HEAD || own.get(0).words.equals(words));
    return begins || letters * 2 > words.length()
        ? Optional.of(new Known(template, own.get(0), letters, letters(block)))
        : Optional.empty();
  }

  private static int letters(List<Piece> pieces) {
    return pieces.stream().mapToInt(piece -> piece.words.length() - 1).sum();
  }

  /** The only line that names the field, or else what holds it. */
  private static Optional<Location> naming(List<Template> templates, FieldPath field) {
    String name = field.text().replaceAll("\\[[0-9]++]", "");
    String last = name.substring(name.lastIndexOf('.') + 1);
    List<Location> lines = Stream.of(Pattern.quote(name), "\\w++\\." + Pattern.quote(last))
        .map(called -> lines(templates, Pattern.compile("(?<![\\w.])" + called + "(?!\\w)")))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
    return lines.size() == 1 ? Optional.of(lines.get(0))
        : field.parent()
            .filter(around -> lines.isEmpty() && !around.text().isEmpty())
            .flatMap(around -> naming(templates, around));
  }

  private static List<Location> lines(List<Template> templates, Pattern called) {
    return templates.stream()
        .flatMap(template -> template.names.stream()
            .filter(piece -> called.matcher(piece.words).find())
            .map(piece -> place(template, piece)))
        .distinct()
        .toList();
  }

  private static Location place(Template template, Piece piece) {
    return Location.in(template.source.name(), template.source.text(), piece.offset, 1);
  }
}
