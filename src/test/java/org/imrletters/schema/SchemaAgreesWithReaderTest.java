package org.imrletters.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A file fits its schema if, and only if, the reader finds its form in order. */
class SchemaAgreesWithReaderTest {

  /** Complaints about the form of a case; all others are about YAML, or about what a case says. */
  private static final Set<String> FORM = Set.of("empty-value", "malformed-id", "missing-field", "not-a-date",
      "not-a-flag", "not-a-year", "unknown-decision", "unknown-field", "unknown-word", "wrong-type");

  /** Files that hold bytes which are no UTF-8: the reader refuses them before there is any text to have a form. */
  private static final Set<String> NO_TEXT = Set.of("fixtures/rejected/not-text-bytes.yaml");

  @TestFactory
  Stream<DynamicTest> aboutEveryFixture() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("fixtures", "templates")) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        all.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
      }
    }
    assertTrue(files.removeIf(file -> NO_TEXT.contains(file.toString().replace('\\', '/'))));
    return files.stream().map(file -> DynamicTest.dynamicTest(file.toString(), file.toUri(), () -> agree(file)));
  }

  @Test
  void everyGoodFixtureFits() throws IOException {
    Judge judge = Judge.of(FormatSchema.CASE);
    try (Stream<Path> files = Files.list(Path.of("fixtures", "letters"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        assertEquals(List.of(), judge.about(Files.readString(file)), file.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aboutEveryChangeOfAFileThatHoldsEverything(FormatSchema schema) {
    Judge judge = Judge.of(schema);
    JsonNode everything = Everything.of(schema.format());
    assertEquals(List.of(), complaints(schema, everything.toString()).orElseThrow());
    List<String> disagreed = new ArrayList<>();
    Set<String> found = new TreeSet<>();
    Changes.of(everything, changed -> {
      List<String> told = complaints(schema, changed.toString()).orElseThrow();
      // That there is an item, or an edition, is seen to when the form is known.
      List<String> judged = judge.about(changed)
          .stream()
          .filter(said -> !said.matches("/(items|editions): must have at least 1.*"))
          .toList();
      found.addAll(told);
      if (told.isEmpty() != judged.isEmpty()) {
        disagreed.add(told + " but " + judged + " about " + changed);
      }
    });
    assertEquals(List.of(), disagreed);
    found.removeAll(Set.of("not-a-number", "not-a-length")); // in packs alone
    assertTrue(found.size() > 3 && FORM.containsAll(found), found::toString);
    if (schema == FormatSchema.CASE) {
      assertEquals(new TreeSet<>(FORM), found);
    }
  }

  private static void agree(Path file) throws IOException {
    FormatSchema schema = schema(file);
    String text = Files.readString(file);
    Optional<List<String>> told = complaints(schema, text);
    if (told.isPresent()) {
      List<String> judged = Judge.of(schema).about(text);
      assertEquals(told.get().isEmpty(), judged.isEmpty(), () -> told.get() + " but " + judged);
    }
  }

  /** What the reader says about the form; nothing at all where the file is not even the YAML that we read. */
  private static Optional<List<String>> complaints(FormatSchema schema, String text) {
    Checked<YamlDocument> yaml = YamlDocument.of(SourceFile.of(text, "case.yaml").orThrow());
    if (yaml.problems().stream().anyMatch(problem -> !problem.code().equals("comment-cuts-text"))) {
      return Optional.empty();
    }
    return Optional.of(yaml.value().get().read(schema.format()).problems().stream().map(Diagnostic::code).toList());
  }

  /** What kind of file it is, by where it lies. */
  static FormatSchema schema(Path file) {
    return switch (file.getFileName().toString()) {
      case "pack.yaml" -> FormatSchema.PACK;
      case "severities.yaml" -> FormatSchema.SEVERITIES;
      case "language.yaml" -> FormatSchema.LANGUAGE;
      default -> file.getParent().endsWith("data") ? FormatSchema.DATA
          : file.getParent().endsWith("libraries") ? FormatSchema.GUIDELINES : FormatSchema.CASE;
    };
  }
}
