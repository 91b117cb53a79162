package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.kind.LetterKind;
import org.imrletters.kind.LetterKind.Statement;
import org.imrletters.review.Case;
import org.imrletters.review.Copy;
import org.imrletters.review.Party;
import org.imrletters.review.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules tell of a text in English they do not guess at in its Spanish twin, and say that they have not read it. */
class SpanishTwinsTest {

  private static final LetterKind SPANISH = Sample.kind(EnumSet.allOf(Statement.class), EnumSet.allOf(Copy.class),
      "es");

  /** A treatment, its rationale and a summary in two languages; in English they are told the code. */
  record Twin(String code, List<String> english, List<String> spanish) {}

  static Stream<Twin> twins() {
    String cook = "The worker is a cook with pain of the knee.";
    String cocinero = "El trabajador es un cocinero con dolor en la rodilla y en la espalda.";
    return Stream.of(
        new Twin("rationale-contradicts-decision",
            List.of("Knee brace", "The knee is unstable. The request is medically necessary.", cook),
            List.of("Rodillera", "La rodilla es inestable. La solicitud es médicamente necesaria para la rodilla.",
                cocinero)),
        new Twin("laterality-conflict",
            List.of("MRI of the left knee", "The MRI of the right knee is not medically necessary.", cook),
            List.of("MRI de la rodilla izquierda",
                "La resonancia de la rodilla derecha no es necesaria, y no se la puede autorizar.", cocinero)),
        new Twin("opioid-warning-missing",
            List.of("Tramadol 50 mg", "No functional gain is shown. It is not medically necessary.", cook),
            List.of("Tramadol 50 mg",
                "No se ve ningún beneficio en la función, y el uso no es necesario para el dolor.", cocinero)),
        new Twin("doubled-words", List.of("Knee brace", "The the brace is not medically necessary.", cook),
            List.of("Rodillera", "La la rodillera no es necesaria para el dolor de la rodilla que se describe.",
                cocinero)),
        new Twin("date-disagrees-with-narrative",
            List.of("Knee brace", "The brace is not medically necessary.", cook + " He was injured on May 3, 1999."),
            List.of("Rodillera", "La rodillera no es necesaria para el dolor de la rodilla que se describe.",
                cocinero + " Se lesionó el 3 de mayo de 1999 (injured on May 3, 1999).")));
  }

  @ParameterizedTest
  @MethodSource("twins")
  void inEnglishItIsTold(Twin twin) {
    assertTrue(told(twin.english(), Sample.KIND).contains(twin.code()),
        () -> told(twin.english(), Sample.KIND).toString());
  }

  @ParameterizedTest
  @MethodSource("twins")
  void inSpanishItIsNotReadWhichIsTold(Twin twin) {
    assertEquals(List.of("prose-not-read"), told(twin.spanish(), Sample.KIND));
    assertEquals(List.of("prose-not-read"), told(twin.spanish(), SPANISH));
    assertEquals(List.of("prose-not-read"), told(twin.english(), SPANISH), "what the pack says is the fact");
  }

  @ParameterizedTest
  @MethodSource("twins")
  void whoIsIdentifiedIsToldInEitherLanguage(Twin twin) {
    for (LetterKind kind : List.of(Sample.KIND, SPANISH)) {
      Case.Builder copy = of(twin.spanish()).copy(Copy.PUBLIC)
          .party(Role.EMPLOYEE, Party.named("Jane Roe"))
          .summary(twin.spanish().get(2) + " Roe se lo dijo a la doctora.");
      assertTrue(Sample.found(copy, kind).contains("summary public-copy-identifies"), twin.code());
    }
  }

  private static List<String> told(List<String> texts, LetterKind kind) {
    return Sample.found(of(texts), kind).stream().map(found -> found.replaceFirst(".* ", "")).distinct().toList();
  }

  private static Case.Builder of(List<String> texts) {
    return Sample.of(ItemSketch.of(texts.get(0)).rationale(Optional.of(texts.get(1)))).summary(texts.get(2));
  }
}
