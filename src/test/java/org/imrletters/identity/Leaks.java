package org.imrletters.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imrletters.review.Delivery;
import org.imrletters.review.Party;
import org.imrletters.review.Role;

/** Texts of public copies, each of which tells who a party is, by the disguise. */
final class Leaks {

  private static final List<Role> PERSONS = List.of(Role.EMPLOYEE, Role.REPRESENTATIVE, Role.REQUESTING_PHYSICIAN);

  private static final List<String> FRAMES = List.of("%s fell from a ladder.", "The notes say that %s lifts no crate.",
      "The knee was first seen by the friends of %s.", "The worker (%s) has been off work since then.",
      "Pain woke %s at night, and walking helps.", "An MRI was asked for: %s had locking.");

  private static final List<String> OFFICE_FRAMES = List.of("%s denied the request.",
      "The request was denied by %s in October.", "A letter of %s came late.");

  private final List<Told> all = new ArrayList<>();

  private Leaks() {}

  static List<Told> all() {
    Leaks leaks = new Leaks();
    leaks.names();
    leaks.characters();
    leaks.beginnings();
    leaks.inAddresses();
    leaks.offices();
    leaks.addresses();
    leaks.birthDates();
    leaks.numbers();
    leaks.signs();
    leaks.labels();
    return leaks.all;
  }

  /** One leak, its frame, place and role following from how many there are. */
  private void add(String disguise, String name, String told) {
    int number = all.size();
    Told.Place place = Told.Place.values()[number % Told.Place.values().length];
    Role role = PERSONS.get(number / 5 % PERSONS.size());
    add(disguise, Map.of(role, Party.named(role == Role.REQUESTING_PHYSICIAN ? name + ", MD" : name)), place,
        FRAMES.get(number / 3 % FRAMES.size()).formatted(told));
  }

  private void add(String disguise, Map<Role, Party> parties, Told.Place place, String text) {
    all.add(new Told(disguise, parties, place, text));
  }

  private void add(String disguise, Map<Role, Party> parties, String text) {
    add(disguise, parties, Told.Place.values()[all.size() % Told.Place.values().length], text);
  }

  /** The same disguise of everyone, three times over, in other frames and places. */
  private void each(String disguise, List<Who> people, Function<Who, String> told) {
    for (int i = 0; i < 3; i++) {
      people.forEach(who -> add(disguise, who.name(), told.apply(who)));
    }
  }

  private void names() {
    List<Who> rare = Who.RARE;
    List<Who> words = Who.WORDS;
    each("full name", rare, Who::name);
    each("full name of ordinary words", words, Who::name);
    each("surname alone", rare, Who::last);
    each("given name alone", rare, Who::given);
    each("title and surname", rare, who -> who.title() + " " + who.last());
    each("title without point", rare, who -> who.title().replace(".", "") + " " + who.last());
    each("title and ordinary word", words, who -> who.title() + " " + who.last());
    each("role before surname", rare, who -> "the applicant " + who.last());
    each("role before ordinary word", words, who -> "claimant " + who.last());
    each("upper case, whole", rare, who -> who.name().toUpperCase(Locale.ROOT));
    each("upper case, surname", rare, Who::upper);
    each("small letters, whole", rare, who -> who.name().toLowerCase(Locale.ROOT));
    each("small letters, surname", rare, Who::small);
    each("initial and surname", rare, who -> who.initial() + ". " + who.last());
    each("initial and ordinary word", words, who -> who.initial() + ". " + who.last());
    each("surname and initial", rare, who -> who.last() + " " + who.initial() + ".");
    each("title and initial", rare, who -> who.title() + " " + who.last().substring(0, 1) + ".");
    each("reversed with comma", rare, who -> who.last() + ", " + who.given());
    each("reversed in upper case", rare, who -> who.upper() + ", " + who.given().toUpperCase(Locale.ROOT));
    each("reversed ordinary word", words, who -> who.last() + ", " + who.given());
    each("reversed without comma", rare, who -> who.last() + " " + who.given());
    each("possessive, straight", rare, who -> who.last() + "'s knee and " + who.given() + "'s back");
    each("possessive, curly", rare, who -> who.last() + "’s knee");
    each("initial between", rare, who -> who.given() + " K. " + who.last());
    each("plural of a family", rare, who -> "the " + who.last() + (who.last().endsWith("sch") ? "es" : "s"));
    each("misspelt by a letter", rare, who -> who.given() + " " + who.last().substring(0, who.last().length() - 1));
    each("given name and initial of the surname", rare, who -> who.given() + " " + who.last().substring(0, 1) + ".");
    each("ordinary given name and initial", List.of(Who.who("Ms. Grace Quistorp"), Who.who("Mr. Mark Ottershaw")),
        who -> who.given() + " " + who.last().substring(0, 1) + ".");
    each("degree behind an ordinary word", words, who -> who.last() + ", M.D.");
    each("title, nickname and ordinary word", words, who -> who.title() + " Bob " + who.last());
    each("surname of two letters", Who.SHORT, Who::last);
    each("surname of two letters, last", Who.SHORT, who -> who.given() + " " + who.last());
    each("between signs", rare, who -> "\"" + who.last() + "\"/" + who.upper());
    List<Who> middles = rare.stream().filter(who -> who.middle().length() > 2).toList();
    each("middle name left out", middles, who -> who.given() + " " + who.last());
    each("middle name as initial", middles,
        who -> who.given() + " " + who.middle().substring(0, 1) + ". " + who.last());
    each("middle name alone", middles, Who::middle);
    each("hyphen part, first", Who.HYPHENS, who -> who.last().split("-")[0]);
    each("hyphen part, last", Who.HYPHENS, who -> who.last().split("-")[1]);
    each("hyphen as blank", Who.HYPHENS, who -> who.last().replace('-', ' '));
    each("hyphen left out", Who.HYPHENS, who -> who.last().replace("-", "").toLowerCase(Locale.ROOT));
    each("hyphen of another kind", Who.HYPHENS, who -> who.last().replace('-', '‐') + " or " + who.given());
    each("dash for a hyphen", Who.HYPHENS, who -> who.given().replace('-', '–') + " " + who.last().replace('-', '–'));
  }

  private void characters() {
    List<Who> rare = Who.RARE;
    each("no-break blank", rare, who -> who.given() + "\u00a0" + who.last());
    each("no-break blank behind title", rare, who -> who.title() + "\u00a0" + who.last());
    each("thin blanks", rare,
        who -> who.given() + "\u2009" + who.last() + " or " + who.initial() + ".\u202f" + who.last());
    each("several blanks", rare, who -> who.given() + "   " + who.last());
    each("tab", rare, who -> who.title() + "\t" + who.last());
    each("across a line end", rare, who -> who.given() + "\n" + who.last());
    each("hyphen at a line end", rare, who -> inside(who.last(), "-\n"));
    each("hyphen inside", rare, who -> inside(who.last(), "-"));
    each("soft hyphen inside", rare, who -> inside(who.last(), "\u00ad"));
    each("zero width blank inside", rare, who -> inside(who.last(), "\u200b"));
    each("markup inside", rare, who -> inside(who.last(), "<b>") + " or " + inside(who.last(), "**"));
    each("handle of a part", Who.HYPHENS,
        who -> "@" + (who.given() + who.last().split("-")[0]).toLowerCase(Locale.ROOT));
    each("word joiner inside", rare, who -> inside(who.last(), "\u2060") + " " + inside(who.given(), "\u200d"));
    each("letters of full width", rare, who -> wide(who.last()));
    each("letters of other scripts", rare, who -> alike(who.last(), "aeoi", "\u0430\u0435\u043e\u0456"));
    each("one letter of another script", rare,
        who -> alike(who.last(), "o", "\u03bf") + " " + alike(who.given(), "a", "\u0430"));
    each("small capitals", rare,
        who -> alike(who.small(), "aeilnrst", "\u1d00\u1d07\u026a\u029f\u0274\u0280\ua731\u1d1b"));
    each("letters apart", rare, who -> String.join(" ", who.upper().split("")));
    each("letters apart, points", rare, who -> String.join(".", who.last().split("")));
    each("figure first of a scanner", rare.stream().filter(who -> "OIL".indexOf(who.upper().charAt(0)) >= 0).toList(),
        who -> alike(who.upper().substring(0, 1), "OIL", "011") + who.last().substring(1));
    each("figures of a scanner", rare, who -> who.last().charAt(0) + alike(who.last().substring(1), "oli", "011"));
    each("references of web pages, by number", rare,
        who -> inside(who.last(), "&shy;") + " &#" + (int) who.given().charAt(0) + ";" + who.given().substring(1));
    each("references of web pages, by name", Who.ACCENTS,
        who -> who.last().codePoints().mapToObj(Leaks::reference).collect(Collectors.joining()));
    each("read in the wrong encoding", Who.ACCENTS,
        who -> new String(who.last().getBytes(UTF_8), Charset.forName("windows-1252")));
    each("accented letters lost", Who.ACCENTS,
        who -> who.last().substring(0, 1) + who.last().substring(1).replaceAll("[^ -~]", "?"));
    each("without accents", Who.ACCENTS, who -> plain(who.last()));
    each("upper case without accents", Who.ACCENTS, who -> plain(who.last()).toUpperCase(Locale.ROOT));
    each("given name without accents",
        Who.ACCENTS.stream().filter(who -> !plain(who.given()).equals(who.given())).toList(),
        who -> plain(who.given()));
    each("other accents", Who.ACCENTS, who -> accented(plain(who.last())));
    each("decomposed accents", Who.ACCENTS, who -> Normalizer.normalize(who.last(), Normalizer.Form.NFD));
    each("accents where none are", rare, who -> accented(who.last()));
    each("ligature", Who.LIGATURES,
        who -> who.last()
            .replace("ffi", "ﬃ")
            .replace("ff", "ﬀ")
            .replace("fi", "ﬁ")
            .replace("fl", "ﬂ")
            .replace("Fl", "Ｆl"));
    for (int i = 0; i < 3; i++) {
      Who.TWO_LETTERS.forEach(names -> add("one letter as two", names.get(0), names.get(1)));
    }
  }

  private void beginnings() {
    for (int i = 0; i < 2; i++) {
      for (List<String> ways : Who.BEGINNINGS) {
        ways.stream().skip(1).forEach(way -> add("beginning of a surname", ways.get(0), way));
        ways.stream()
            .skip(1)
            .forEach(way -> add("given name and such", ways.get(0), ways.get(0).split(" ")[0] + " " + way));
      }
    }
  }

  /** Names in addresses, names of files and of things in programs. */
  private void inAddresses() {
    List<Who> rare = Who.RARE;
    List<Who> words = Who.WORDS;
    each("e-mail address, initial", rare,
        who -> (who.initial() + who.last()).toLowerCase(Locale.ROOT) + "@example.org");
    each("e-mail address, point", rare,
        who -> (who.given() + "." + who.last()).toLowerCase(Locale.ROOT) + "@example.org");
    each("e-mail address, ordinary word", words,
        who -> (who.initial() + who.last()).toLowerCase(Locale.ROOT) + "@example.org");
    each("e-mail address, digits", rare, who -> who.small() + "77@mail.example.org");
    each("name of a file", rare, who -> who.last() + "_" + who.given() + "_MRI.pdf");
    each("name of a file, small", rare, who -> who.small() + "-mri-2016.pdf");
    each("name of a file, ordinary word", words,
        who -> who.small() + "-" + who.given().toLowerCase(Locale.ROOT) + ".pdf");
    each("CamelCase", rare, who -> who.given() + who.last());
    each("underscores", rare, who -> who.given().toLowerCase(Locale.ROOT) + "_" + who.small());
    each("user name", rare, who -> who.small() + who.initial().toLowerCase(Locale.ROOT));
  }

  private void offices() {
    for (String office : List.of("Copperfield Mutual Insurance Company", "Brightwater Claims",
        "Zenobia Risk Services, Inc.", "Harborline Casualty Group", "Ostrava Fidelity & Co.",
        "Quillon Administrators LLC")) {
      Map<Role, Party> known = Map.of(Role.CLAIMS_ADMINISTRATOR, Party.named(office));
      String first = office.substring(0, office.indexOf(' '));
      for (String frame : OFFICE_FRAMES) {
        add("office", known, frame.formatted(office));
        add("office in upper case", known, frame.formatted(office.toUpperCase(Locale.ROOT)));
        add("office in small letters", known, frame.formatted(office.toLowerCase(Locale.ROOT)));
        add("office, its own word", known, frame.formatted(first));
        add("office, its own word in upper case", known, frame.formatted(first.toUpperCase(Locale.ROOT)));
        add("office with no-break blanks", known, frame.formatted(office.replace(' ', '\u00a0')));
      }
    }
  }

  private void addresses() {
    List<List<String>> addresses = List.of(
        List.of("12 Quarrystone Road, Alderbrook, CA 95999", "12 Quarrystone Road", "12 Quarrystone Rd.",
            "12 quarrystone rd", "12  Quarrystone\u00a0Road", "12 QUARRYSTONE ROAD"),
        List.of("4410 North Wickerham Street, Apartment 4B, Fresno, CA 93720-1188", "4410 N. Wickerham St.",
            "4410 N Wickerham St, Apt 4B", "4410 North Wickerham Street #4B", "4410 Wickerham",
            "4410 No. Wickerham Str.", "4410 North\nWickerham Street", "Wickerham Street"),
        List.of("77 Harborview Avenue, Suite 300\nOakland, CA 94607", "77 Harborview Ave., Ste. 300",
            "77 Harborview Ave", "77 HARBORVIEW AV", "77 Harborview Avenue, Ste 300"),
        List.of("P.O. Box 88107, Sacramento, CA 95812", "PO Box 88107", "P.O. Box 88107", "Post Office Box 88107",
            "p. o. box 88107", "POB 88107", "Box 88107"),
        List.of("900 West El Camino Boulevard\nUnit 12\nLindero Vista, California 93011", "900 W. El Camino Blvd.",
            "900 W El Camino Blvd #12", "900 West El Camino Boulevard, Unit 12", "900 El Camino"),
        List.of("1520 Old Tannery Lane, Bldg. 3, San Bruno, CA 94066", "1520 Old Tannery Ln.",
            "1520 Old Tannery Lane, Building 3", "1520 Old Tannery Ln Bldg 3"),
        List.of("31 First Street, Ukiah, CA 95482", "31 1st Street", "31 1st St.", "31 FIRST ST"));
    for (int i = 0; i < 2; i++) {
      for (List<String> ways : addresses) {
        Map<Role, Party> known = Map.of(PERSONS.get(i), Told.party("Delva Quistorp", ways.get(0)));
        ways.stream()
            .skip(1)
            .forEach(way -> add("address line", known, "The worker lives at " + way + " with a brother."));
        ways.stream().skip(1).forEach(way -> add("address line at the start", known, way + " has stairs, which hurt."));
      }
    }
    for (String home : List.of("lives on Wickerham", "lived for years at North Wickerham",
        "has a home off Wickerham")) {
      add("street of a home", Map.of(Role.EMPLOYEE, Told.party("Delva Quistorp", addresses.get(1).get(0))),
          "The worker " + home + ", uphill.");
    }
    List<List<String>> cities = List.of(
        List.of("12 Quarrystone Road, Alderbrook, CA 95999", "Alderbrook, CA 95999", "Alderbrook, California 95999",
            "Alderbrook, 95999", "ALDERBROOK CA 95999", "Alderbrook, Calif. 95999", "ZIP 95999", "zip code 95999",
            "95999"),
        List.of("4410 North Wickerham Street, Fresno, CA 93720-1188", "Fresno, CA 93720", "Fresno, CA 93720-1188",
            "Fresno CA 93720–1188", "Fresno 93720", "93720-1188", "Fresno, CA\u00a093720", "Fresno,\nCA 93720"),
        List.of("9 Bell Way, Reno, Nevada 89501", "Reno, NV 89501", "Reno, Nev. 89501", "Reno, Nevada", "Reno NV",
            "89501"));
    for (int i = 0; i < 2; i++) {
      for (List<String> ways : cities) {
        Map<Role, Party> known = Map.of(PERSONS.get(i), Told.party("Delva Quistorp", ways.get(0)));
        ways.stream()
            .skip(1)
            .forEach(way -> add("city and ZIP code", known, "The worker moved here from " + way + " in spring."));
        ways.stream().skip(1).forEach(way -> add("lives in a city", known, "The worker lives in " + way + "."));
      }
    }
  }

  private void birthDates() {
    List<String> forms = List.of("uuuu-MM-dd", "MM/dd/uuuu", "M/d/uuuu", "M/d/uu", "MM/dd/uu", "M-d-uuuu", "MM-dd-uu",
        "M.d.uuuu", "d.M.uuuu", "MM.dd.uu", "uuuu/MM/dd", "uuuuMMdd", "MMdduuuu", "M / d / uuuu", "MM–dd–uuuu",
        "MMMM d, uuuu", "MMMM d uuuu", "MMMM d,uuuu", "MMM d, uuuu", "MMM. d, uuuu", "d MMMM uuuu", "d MMM uuuu",
        "d-MMM-uuuu", "d-MMM-uu", "ddMMMuuuu", "d/MMM/uuuu", "MMM-dd-uuuu", "EEEE, MMMM d, uuuu", "EEE, d MMM uuuu",
        "uuuu MMMM d", "MMMM d, ''uu");
    for (LocalDate day : List.of(LocalDate.of(1990, 4, 3), LocalDate.of(1971, 3, 30), LocalDate.of(1958, 12, 22),
        LocalDate.of(1984, 9, 1))) {
      Map<Role, Party> known = Map.of(Role.EMPLOYEE, Told.born("Delva Quistorp", day));
      for (String form : forms) {
        String written = DateTimeFormatter.ofPattern(form, Locale.US).format(day);
        add("birth date as " + (form.contains("MMM") ? "words" : "digits"), known,
            "The worker was born on " + written + ".");
        add("birth date alone", known, written + " is on the sheet.");
      }
      for (String form : List.of("M|d|uuuu", "MM_dd_uu", "M\\d\\uu", "uuuu-MM-dd'T'00:00:00", "MM/dd/''uu",
          "MMM d (uuuu)", "MMMM d 'in' uuuu")) {
        add("birth date as programs write it", known,
            "The sheet says " + DateTimeFormatter.ofPattern(form, Locale.US).format(day) + " and no more.");
      }
      for (String form : List.of("MMddyy", "yyMMdd", "M/d", "d MMMM", "MMM. d")) {
        add("birth date, a part with its label", known,
            "The sheet says DOB: " + DateTimeFormatter.ofPattern(form, Locale.US).format(day) + ", and no more.");
      }
      for (String written : withWords(day)) {
        add("birth date with ordinals", known, "The worker, born " + written + ", lifts no crate.");
        add("birth date in upper case", known, "BORN " + written.toUpperCase(Locale.ROOT) + ".");
        add("birth date with no-break blanks", known, "Born on " + written.replace(' ', '\u00a0') + ".");
      }
    }
  }

  private static List<String> withWords(LocalDate day) {
    String month = DateTimeFormatter.ofPattern("MMMM", Locale.US).format(day);
    int date = day.getDayOfMonth();
    String ordinal = date + (date == 1 ? "st" : date == 22 ? "nd" : date == 3 ? "rd" : "th");
    String word = Map.of(3, "third", 30, "thirtieth", 22, "twenty-second", 1, "first").get(date);
    int year = day.getYear();
    String inWords = Map
        .of(1990, "nineteen ninety", 1971, "nineteen seventy-one", 1958, "nineteen hundred and fifty-eight", 1984,
            "nineteen eighty four")
        .get(year);
    return List.of(month + " " + word + ", " + inWords, inWords + ", " + month + " " + word,
        month + " " + ordinal + ", " + year, ordinal + " of " + month + ", " + year, ordinal + " " + month + " " + year,
        month + " the " + ordinal + ", " + year, month.substring(0, 3) + " " + ordinal + " " + year,
        "the " + word + " of " + month + " " + year, month + " " + word + ", " + year,
        "the " + ordinal + " day of " + month + ", " + year);
  }

  private void numbers() {
    for (List<String> ways : List.of(
        List.of("EX-0099887", "EX-0099887", "EX0099887", "ex-0099887", "EX 0099887", "EX–0099887", "EX.0099887",
            "EX/0099887", "0099887", "EX-00-99887", "#EX0099887", "EX_0099887", "EX\u00a00099887", "EX-0099887-001",
            "EX-00\u00ad99887"),
        List.of("900-14 XY", "900-14 XY", "90014XY", "900-14-XY", "900 14 XY", "900–14 xy", "900.14.XY",
            "900\u201114\u00a0XY"),
        List.of("CF-2013-77120", "CF-2013-77120", "CF201377120", "cf 2013 77120", "CF–2013–77120", "2013-77120",
            "201377120", "CF/2013/77120", "CF-2013-\n77120"),
        List.of("012345678901", "012345678901", "0123-4567-8901", "0123 4567 8901", "0123.4567.8901", "12345678901"))) {
      Map<Role, Party> known = Map.of(Role.CLAIMS_ADMINISTRATOR, Told.claim("Brightwater Claims", ways.get(0)));
      for (String way : ways.subList(1, ways.size())) {
        add("claim number", known, "Claim " + way + " is open.");
        add("claim number without label", known, "The file " + way + " was closed.");
        add("claim number in parentheses", known, "The request (" + way + ") was denied.");
      }
      String all = ways.get(0).replaceAll("[^A-Za-z0-9]", "");
      add("claim number, its end", known, "The claim ending in " + all.substring(all.length() - 4) + " is open.");
      add("claim number, its start", known, "The claim that starts with " + all.substring(0, 5) + " is open.");
    }
    for (String written : List.of("412-55-0193", "412–55–0193", "412—55—0193", "412 55 0193", "412.55.0193",
        "412‑55‑0193", "412\u00a055\u00a00193", "412/55/0193", "412 - 55 - 0193", "412-55- 0193")) {
      add("social security number", Map.of(), "SSN " + written + " is on file.");
      add("social security number without label", Map.of(), "The number " + written + " is on the sheet.");
    }
    for (String label : List.of("SSN", "SSN:", "SSN#", "Social Security number", "social security no.", "Soc. Sec. No.",
        "SS#", "S.S.N.", "social\u00a0security #")) {
      add("social security number without signs", Map.of(), "The sheet says " + label + " 412550193.");
      add("social security number, last four", Map.of(), "The sheet says " + label + " ending in 0193.");
      add("social security number, masked", Map.of(), "The sheet says " + label + " xxx-xx-0193.");
      add("social security number, masked", Map.of(), "The sheet says " + label + " ***-**-0193 and so on.");
    }
    for (String text : List.of("last four digits of the SSN are 0193", "last 4 of SSN: 0193", "SSN (last four) 0193",
        "the last four digits of his social security number, 0193")) {
      add("social security number, last four", Map.of(), "The sheet says: " + text + ".");
    }
  }

  /** Numbers with signs that nobody types, such as those of programs, and the ways to write a telephone number. */
  private void signs() {
    Map<Role, Party> known = Map.of(Role.CLAIMS_ADMINISTRATOR, Told.claim("Brightwater Claims", "CF-2013-0077120"));
    for (String sign : List.of(":", ",", "|", "+", "*", "~", "\u00b7", ", ", " / ", "&#45;", ")(", "\u2044")) {
      add("claim number, other signs", known,
          "The file " + String.join(sign, "CF", "2013", "0077120") + " was closed.");
    }
    for (String way : List.of("0077120", "77120-0", "CF-2O13-OO7712O", "CF-20l3-0077l20", "CF-2013-0077120A",
        "xCF20130077120")) {
      add("claim number, its own part or misread", known,
          "The file " + way.replace("77120-0", "077120") + " was closed.");
    }
    Delivery sent = new Delivery(List.of(), Optional.empty(), Optional.empty(), false, List.of(Delivery.Way.FAX),
        Optional.of("1-559-555-0142"), Optional.empty());
    Map<Role, Party> fax = Map.of(Role.EMPLOYEE,
        new Party(Optional.of("Delva Quistorp"), List.of(), Optional.empty(), Optional.empty(), sent, Map.of()));
    for (String way : List.of("(559) 555-0142", "559.555.0142", "559 555 0142", "+1 (559) 555-0142", "5595550142",
        "559/555-0142", "1 559 555 0142", "559\u2011555\u20110142")) {
      add("fax number", fax, "The worker is reached at " + way + " in the morning.");
    }
  }

  /** What a label tells, whoever the parties are. */
  private void labels() {
    for (String date : List.of("03/05/1979", "3-5-79", "March 5, 1979", "5 Mar 1979", "03.05.1979", "1979-03-05",
        "\u00a003/05/1979", "Mar. 5th, 1979")) {
      for (String label : List.of("DOB:", "DOB", "D.O.B.", "date of birth:", "Date of Birth", "birth date",
          "Birthdate:", "born", "born on", "DOB:\t", "d/o/b")) {
        add("labeled birth date", Map.of(), "He is a glazier; " + label + " " + date + ", he says.");
      }
    }
    for (String label : List.of("Claim #", "claim no.", "Claim Number:", "claim\u00a0number", "Member ID",
        "member number:", "MRN", "Medical record number", "Policy no.", "Patient ID:", "WCAB case no.", "ADJ number",
        "EAMS No.", "Claim nr.")) {
      add("labeled number", Map.of(), "The chart says " + label + " 77-B410923 on top.");
      add("labeled number of digits", Map.of(), "The chart says " + label + " 77410923.");
    }
    for (String text : List.of("cell 559-555-0199", "home phone (559) 555-0199", "mobile: 1 559 555 0199",
        "lives at 77 Alder Street", "resides at 12 Oak Ave.", "living on 5 Elm Court", "ADJ1234567", "ADJ 1234567",
        "employee ID 55123", "badge no. 4412", "Medi-Cal ID 91234567A", "SSN 123_45_6789",
        "social security no 123-456-789", "phone (559) 555-0199", "Tel: 559-555-0199", "call 559.555.0199",
        "559-555-0199 rings", "(559) 555-0199", "fax 559 555 0199", "1-559-555-0199", "oskar.b77@example.com",
        "e-mail: osk_77@mail.example.org", "osk77 [at] example.com", "driver's license D1234567", "CDL D1234567",
        "DL# D1234567", "XXX-XX-0199", "turned 37 on March 5th", "turned 37 years old on 3/5/2016",
        "account number 99120034", "Acct # 220011", "chart no. 120934", "VIN 1HGCM82633A004352",
        "license plate 8ABC123", "serial no. 55-8812-A", "IP 192.0.2.44", "+1 559 555 0199", "health plan ID XJB123M90",
        "birthday March 5", "his birthday is on the 5th of March")) {
      add("labeled facts of other kinds", Map.of(), "The chart says: " + text + ".");
    }
    for (String name : List.of("Mr. Quistorp", "Ms. Ottershaw", "Mrs. Flintov", "Miss Salisch", "Mr.\u00a0Harkovan",
        "Mr Brimmelow", "MR. OXENQUIST", "Patient name: Delva Quistorp", "Name: Oskar Brimmelow",
        "Patient: Brimmelow, Oskar", "Applicant: Oskar Brimmelow")) {
      add("unknown person by title or label", Map.of(), "The chart says: " + name + " limps.");
    }
  }

  private static String inside(String word, String sign) {
    int middle = word.length() / 2;
    return word.substring(0, middle) + sign + word.substring(middle);
  }

  /** The word with letters of the one kind for those of the other. */
  private static String alike(String word, String letters, String others) {
    StringBuilder alike = new StringBuilder();
    word.chars().forEach(c -> alike.append(letters.indexOf(c) < 0 ? (char) c : others.charAt(letters.indexOf(c))));
    return alike.toString();
  }

  /** A letter with an accent as a web page may write it. */
  private static String reference(int c) {
    String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
    int accent = parts.length() == 2 ? "\u0301\u0300\u0302\u0308\u0303\u0327\u030c".indexOf(parts.charAt(1)) : -1;
    return accent < 0 ? Character.toString(c)
        : "&" + parts.charAt(0) + List.of("acute", "grave", "circ", "uml", "tilde", "cedil", "caron").get(accent) + ";";
  }

  private static String wide(String word) {
    StringBuilder wide = new StringBuilder();
    word.chars().forEach(c -> wide.appendCodePoint(c > ' ' && c < 127 ? c + 0xFEE0 : c));
    return wide.toString();
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static String accented(String word) {
    return word.replace('a', 'à').replace('e', 'ê').replace('o', 'ö').replace('i', 'ï').replace('u', 'ù');
  }
}
