package org.imrletters.schema;

import java.util.Locale;
import java.util.function.Supplier;
import org.imrletters.file.Bundled;
import org.imrletters.kind.CaseKind;
import org.imrletters.kind.Guideline;
import org.imrletters.template.PackShape;
import org.imrletters.yaml.JsonText;
import org.imrletters.yaml.Shape;

/** A kind of file that people write, with its JSON Schema (draft 2020-12). */
public enum FormatSchema {
  /** Case files. */
  CASE(() -> CaseKind.STANDARD.shape(),
      "A case of Independent Medical Review, from which imr-letters writes the letter."),
  /** Guideline libraries. */
  GUIDELINES(() -> Guideline.LIBRARY, "Guidelines that the cases of imr-letters cite by their ids."),
  /** The {@code pack.yaml} of template packs. */
  PACK(() -> PackShape.PACK, "What a template pack of imr-letters says about itself, in its pack.yaml."),
  /** The {@code severities.yaml} beside one. */
  SEVERITIES(() -> PackShape.SEVERITIES,
      "How severe a house takes what the rules of imr-letters find, in the severities.yaml of its pack."),
  /** The {@code language.yaml} beside one. */
  LANGUAGE(() -> PackShape.LANGUAGE,
      "How the letters of imr-letters write dates, numbers and lists, in the language.yaml of their pack."),
  /** The files in its folder {@code data}. */
  DATA(() -> PackShape.DATA,
      "What holds in the letters of imr-letters from one day to another, in a file of the folder data of their pack.");

  private final Supplier<Shape<?>> format;
  private final String description;

  FormatSchema(Supplier<Shape<?>> format, String description) {
    this.format = format;
    this.description = description;
  }

  /** What the command calls it: such as {@code case}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the file that holds the schema, such as {@code case.schema.json}. */
  public String fileName() {
    return word() + ".schema.json";
  }

  /** The schema as it travels with the library: JSON with a line break at the end. */
  public String text() {
    return Bundled.text(FormatSchema.class, fileName());
  }

  /** The declaration that its files are read by. */
  Shape<?> format() {
    return format.get();
  }

  /** The schema of the cases of one pack. */
  public static String ofCases(CaseKind cases, String pack) {
    return JsonText.of(Description.of(cases.shape(), "urn:imr-letters:schema:case:" + pack,
        "A case for the template pack " + pack + ", from which imr-letters writes the letter."));
  }

  /** The schema made anew from the format's declaration, which takes longer than {@link #text} and says the same. */
  public String generated() {
    return JsonText.of(Description.of(format(), "urn:imr-letters:schema:" + word(), description));
  }
}
