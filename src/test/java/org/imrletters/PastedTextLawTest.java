package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Location;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Whatever a text is pasted from, it is told the same: each bad case of the fixtures that is not about characters gets
 * the same complaints at the same places with other blanks, dashes, accents and line ends in its texts, and with soft
 * hyphens in its words. What is put in comes from no table of ours.
 */
class PastedTextLawTest {

  /** What a fixture is told that is about characters: about the very ones that are typed, or how YAML reads them. */
  private static final Set<String> ABOUT_CHARACTERS = Set.of("forbidden-character", "unprintable-character",
      "yaml-syntax", "not-text", "comment-cuts-text", "file-too-large", "tag-not-supported", "alias-not-supported",
      "merge-key-not-supported", "word-too-long", "too-deep", "too-many-values", "text-too-long", "too-many-paragraphs",
      "several-documents", "too-many-problems", "empty-file");

  /** Whatever is one of these is written in words, and is no date, no number and no word of the case format. */
  private static final Set<String> TEXTS = Set.of("summary", "rationale", "treatment", "treatments", "original",
      "authorized", "remaining", "withdrawn", "associatedWith", "title", "author", "name", "address", "employee",
      "requestingPhysician", "nonMtus", "otherGuidelines", "verbatim", "sections", "specialties", "licensedIn",
      "because");

  @TempDir
  private Path folder;

  /** Something that a word processor or a web page does to texts. */
  private enum Paste {
    BLANKS {
      @Override
      String of(String text, int at, boolean between) {
        return text.charAt(at) == ' ' && between ? at % 3 == 0 ? "\u202F" : "\u00A0" : own(text, at);
      }
    },
    MORE_BLANKS {
      @Override
      String of(String text, int at, boolean between) {
        return text.charAt(at) == ' ' && between ? "\u2009\t " : own(text, at);
      }
    },
    ACCENTS {
      @Override
      String of(String text, int at, boolean between) {
        boolean vowel = "aeiou".indexOf(text.charAt(at)) >= 0 && between && at % 5 == 0;
        return Normalizer.normalize(own(text, at) + (vowel ? "\u0301" : ""), Normalizer.Form.NFD);
      }
    },
    SOFT_HYPHENS {
      @Override
      String of(String text, int at, boolean between) {
        return own(text, at)
            + (between && Character.isLetter(text.charAt(at)) ? at % 2 == 0 ? "\u00AD" : "\u200B" : "");
      }
    },
    DASHES {
      @Override
      String of(String text, int at, boolean between) {
        return text.charAt(at) == '-' && between ? List.of("\u2010", "\u2011", "\u2013", "\u2212").get(at % 4)
            : own(text, at);
      }
    },
    LINE_ENDS {
      @Override
      String of(String text, int at, boolean between) {
        return text.charAt(at) == '\n' ? "\r\n" : own(text, at);
      }
    };

    /** What becomes of the character at this place, which has words on both sides or not. */
    abstract String of(String text, int at, boolean between);

    private static String own(String text, int at) {
      return text.substring(at, at + 1);
    }
  }

  /** A text with what was made of it, and where each character went. */
  private record Pasted(String text, int[] places) {

    static Pasted of(String text, Paste paste, List<Node> values) {
      StringBuilder made = new StringBuilder();
      int[] places = new int[text.length() + 1];
      for (int at = 0; at < text.length(); at++) {
        places[at] = made.length();
        boolean inside = isInside(values, at) || paste == Paste.LINE_ENDS;
        made.append(inside ? paste.of(text, at, isBetween(text, at)) : text.substring(at, at + 1));
      }
      places[text.length()] = made.length();
      return new Pasted(made.toString(), places);
    }

    private static boolean isInside(List<Node> values, int at) {
      return values.stream()
          .anyMatch(node -> node.getStartMark().orElseThrow().getIndex() <= at
              && at < node.getEndMark().orElseThrow().getIndex());
    }

    private static boolean isBetween(String text, int at) {
      return at > 0 && at + 1 < text.length() && isWord(text.charAt(at - 1)) && isWord(text.charAt(at + 1));
    }

    private static boolean isWord(char c) {
      return c > ' ' && c != '#' && c != ':' && c != '|' && c != '>' && c != '\\' && c != '"';
    }
  }

  @TestFactory
  Stream<DynamicTest> isToldTheSame() {
    return Fixtures.tests(Fixtures.cases(Fixtures.REJECTED).stream(), this::verify);
  }

  private void verify(Path fixture) {
    try {
      Path file = Recipe.made(fixture, folder);
      List<Diagnostic> told = Fixtures.using(fixture).read(file).problems();
      if (told.stream().map(Diagnostic::code).noneMatch(ABOUT_CHARACTERS::contains)) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<Node> values = texts(text);
        for (Paste paste : Paste.values()) {
          verify(fixture, paste, told, text, Pasted.of(text, paste, values));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void verify(Path fixture, Paste paste, List<Diagnostic> told, String text, Pasted pasted) throws IOException {
    Path file = folder.resolve(paste + ".yaml");
    Files.writeString(file, pasted.text(), StandardCharsets.UTF_8);
    List<String> expected = told.stream()
        .map(problem -> shown(problem, place(problem, text, pasted)))
        .sorted()
        .toList();
    List<String> now = Fixtures.using(fixture)
        .read(file)
        .problems()
        .stream()
        .map(problem -> shown(problem, problem.location().map(here -> here.line() + ":" + here.column()).orElse("")))
        .sorted()
        .toList();
    assertEquals(String.join("\n", expected), String.join("\n", now), () -> "pasted: " + paste);
  }

  private static String shown(Diagnostic problem, String place) {
    return problem.at() + " " + problem.severity() + " " + problem.code() + " " + place;
  }

  private static String place(Diagnostic problem, String text, Pasted pasted) {
    return problem.location().map(was -> {
      int line = text.lines().limit(was.line() - 1).mapToInt(each -> each.length() + 1).sum();
      int offset = pasted.places()[text.offsetByCodePoints(line, was.column() - 1)];
      Location now = Location.in("", pasted.text(), offset, 1);
      return now.line() + ":" + now.column();
    }).orElse("");
  }

  /** The texts of a case, as another reader of YAML finds them. */
  private static List<Node> texts(String yaml) {
    List<Node> texts = new ArrayList<>();
    try {
      new Compose(LoadSettings.builder().build()).composeString(yaml).ifPresent(root -> add(texts, root, false));
    } catch (YamlEngineException unreadable) {
      // Nothing is pasted into what is no YAML.
    }
    return texts;
  }

  private static void add(List<Node> texts, Node node, boolean wanted) {
    if (node instanceof ScalarNode && wanted) {
      texts.add(node);
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(entry -> add(texts, entry, wanted));
    } else if (node instanceof MappingNode group) {
      group.getValue()
          .forEach(field -> add(texts, field.getValueNode(),
              field.getKeyNode() instanceof ScalarNode key && TEXTS.contains(key.getValue())));
    }
  }

  @TestFactory
  Stream<DynamicTest> mostFixturesAreNotAboutCharacters() {
    return Stream.of(DynamicTest.dynamicTest("most", () -> {
      List<Path> all = Fixtures.cases(Fixtures.REJECTED);
      long tried = all.stream()
          .filter(file -> Fixtures.using(file)
              .read(Recipe.made(file, folder))
              .problems()
              .stream()
              .map(Diagnostic::code)
              .noneMatch(ABOUT_CHARACTERS::contains))
          .count();
      assertTrue(tried > 75, () -> String.format(Locale.ROOT, "%d of %d", tried, all.size()));
    }));
  }
}
