package org.imrletters.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.imrletters.file.Bundled;
import org.imrletters.yaml.Field;
import org.imrletters.yaml.Fields.Given;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;

/**
 * How one language writes dates, numbers, money and lists, as a language file says it. The JDK's own data are no help:
 * they differ from one version to the next, and a letter's words must not.
 *
 * @param months the names of the months from January on
 * @param forms the other forms by their names; {@code {d}} and the like in them stand for what is written
 * @param money the form of an amount by its currency
 * @param lastBefore the form of the end of a list by the letters that its last entry starts with
 */
record Language(List<String> months, Map<String, String> forms, Map<String, String> money,
    Map<String, String> lastBefore) {

  private static final List<Field<String>> FORMS = List.of(
      form("short", "a date in digits: {d} or {dd}, {M} or {MM} and {yyyy} stand for its parts",
          "\"{MM}/{dd}/{yyyy}\""),
      form("written", "a date in words: {d}, {month} and {yyyy} stand for its parts", "\"{d} de {month} de {yyyy}\""),
      form("number", "the number 1234.5 as it is written", "\"1,234.5\""),
      form("list", "two entries of a list, {a} and {b}, with more behind them", "\"{a}, {b}\""),
      form("last", "the last two entries of a list", "\"{a} y {b}\""),
      form("quotes", "a text in quotation marks", "\"“{text}”\""));

  /** A whole language file, or what a pack changes of one. */
  static final Shape<Language> SHAPE = Shape.mapping("a language file", fields -> {
    var months = fields.optional("months", Shape.list(Shape.text()), "the names of the months from January on",
        "[enero, febrero, marzo]");
    Map<String, Given<Optional<String>>> forms = new LinkedHashMap<>();
    FORMS.forEach(
        form -> forms.put(form.name(), fields.optional(form.name(), form.shape(), form.description(), form.example())));
    var money = fields.optional("money", Shape.map(Shape.text()), "how an amount is written, by its currency",
        "{USD: \"${amount}\"}");
    var lastBefore = fields.optional("lastBefore", Shape.map(Shape.text()),
        "the end of a list by the letters with which its last entry starts, where these change it",
        "{hi: \"{a} e {b}\"}");
    return in -> {
      Map<String, String> said = new HashMap<>();
      forms.forEach((name, form) -> in.get(form).ifPresent(words -> said.put(name, words)));
      return new Language(in.get(months).orElse(List.of()), said, in.get(money).orElse(Map.of()),
          in.get(lastBefore).orElse(Map.of()));
    };
  });

  /** Those that travel with the library, as they are asked for. */
  private static final Map<String, Language> OURS = new ConcurrentHashMap<>();

  private static Field<String> form(String name, String description, String example) {
    return new Field<>(name, Shape.text(), false, description, example);
  }

  /** The language of this BCP 47 tag, going by its first part. */
  static Language of(String tag) {
    return OURS.computeIfAbsent(tag.toLowerCase(Locale.ROOT).startsWith("es") ? "es" : "en", Language::read);
  }

  private static Language read(String name) {
    return SourceFile.decode(Bundled.bytes(Language.class, "languages/" + name + ".yaml"), name)
        .then(YamlDocument::of)
        .then(document -> document.read(SHAPE))
        .orThrow();
  }

  /** A date in one of the forms. */
  String date(String form, LocalDate day) {
    return form(form).replace("{MM}", two(day.getMonthValue()))
        .replace("{M}", Integer.toString(day.getMonthValue()))
        .replace("{month}", months.get(day.getMonthValue() - 1))
        .replace("{dd}", two(day.getDayOfMonth()))
        .replace("{d}", Integer.toString(day.getDayOfMonth()))
        .replace("{yyyy}", day.toString().substring(0, 4));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** A number, or an amount of money with as many decimals as are paid: exact, but for what no coin pays. */
  String number(Number number) {
    if (!(number instanceof SmallNumbers.Money amount)) {
      return digits(number instanceof BigDecimal exact ? exact.toPlainString() : number.toString());
    }
    String digits = digits(amount.abs().setScale(2, RoundingMode.HALF_UP).toPlainString());
    String form = money.getOrDefault(amount.currency(), "{amount} " + amount.currency());
    return (amount.signum() < 0 ? "-" : "") + form.replace("{amount}", digits);
  }

  private String digits(String plain) {
    String example = form("number");
    String grouping = example.substring(1, example.indexOf("234"));
    int dot = plain.indexOf('.');
    StringBuilder digits = new StringBuilder(dot < 0 ? plain : plain.substring(0, dot));
    for (int at = digits.length() - 3; at > (plain.startsWith("-") ? 1 : 0); at -= 3) {
      digits.insert(at, grouping);
    }
    return dot < 0 ? digits.toString()
        : digits.append(example, example.indexOf("234") + 3, example.length() - 1)
            .append(plain, dot + 1, plain.length())
            .toString();
  }

  /** Texts as one: a, b and c. */
  String listed(List<String> all) {
    String listed = all.isEmpty() ? "" : all.get(0);
    for (int i = 1; i < all.size(); i++) {
      String form = i < all.size() - 1 ? form("list") : last(all.get(i));
      listed = filled(form, "{a}", listed, "{b}", all.get(i));
    }
    return listed;
  }

  private String last(String entry) {
    String start = Normalizer.normalize(entry, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return lastBefore.keySet()
        .stream()
        .filter(start::startsWith)
        .max(Comparator.comparing(String::length))
        .map(lastBefore::get)
        .orElse(form("last"));
  }

  /** A text in quotation marks. */
  String quoted(String text) {
    return form("quotes").replace("{text}", text);
  }

  /** A form with both of its parts, neither of which is looked at for the other's sign. */
  private static String filled(String form, String first, String one, String second, String other) {
    int end = form.indexOf(second);
    return form.substring(0, end).replace(first, one) + other + form.substring(end + second.length());
  }

  private String form(String name) {
    return forms.getOrDefault(name, "");
  }
}
