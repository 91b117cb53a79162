package org.imrletters.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

  @Test
  void utf8IsReadWithAndWithoutAByteOrderMark() {
    assertEquals("é\n", text("é\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals("é\n", text("\uFEFFé\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void utf16IsReadByItsByteOrderMark() {
    assertEquals("é\n", text("\uFEFFé\n".getBytes(StandardCharsets.UTF_16LE)));
    assertEquals("é\n", text("\uFEFFé\n".getBytes(StandardCharsets.UTF_16BE)));
  }

  @Test
  void linesEndHoweverTheEditorEndsThem() {
    SourceFile file = Told.file("a\r\nb\r\rc\n");
    assertEquals(List.of("a", "b", "", "c", ""), IntStream.range(0, file.lineCount()).mapToObj(file::line).toList());
  }

  @Test
  void brokenBytesAreToldAtTheirPlace() {
    byte[] latin1 = "a: b\nc: café\n".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(List.of("2:7+1 not-text"), told(SourceFile.decode(latin1, "case.yaml")));
  }

  @Test
  void aTruncatedCharacterIsTold() {
    byte[] cut = {'a', (byte) 0xC3};
    assertEquals(List.of("1:2+1 not-text"), told(SourceFile.decode(cut, "case.yaml")));
  }

  @Test
  void aFileLargerThanTheCapIsNotRead() {
    assertEquals(List.of("1:1+1 file-too-large"), told(SourceFile.decode(new byte[5_000_000], "case.yaml")));
    assertEquals(List.of("1:1+1 file-too-large"), told(SourceFile.of("x".repeat((1 << 20) + 1), "case.yaml")));
    assertTrue(SourceFile.of("x".repeat(1 << 20), "case.yaml").isSound());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 0x1B, 0x7F, 0x85, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800, 0xDFFF, 0xFDD0, 0xFFFE,
      0xFEFF, 0x1FFFF, 0x10FFFE})
  void charactersThatCanNotBePrintedAreToldAtTheirPlace(int c) {
    String text = "a: 😀 " + Character.toString(c) + " b\n";
    assertEquals(List.of("1:6+1 forbidden-character"), told(SourceFile.of(text, "case.yaml")));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void otherCharactersStay(String c) {
    assertEquals("a" + c + "b", Told.file("a" + c + "b").text());
  }

  private static Stream<String> harmless() {
    return Stream.of("\t", "\u00A0", "\u200B", "–", "é", "漢", "😀", "\uFFFD");
  }

  @Test
  void everyForbiddenCharacterIsToldUpToAScore() {
    List<Diagnostic> problems = SourceFile.of("\u0007".repeat(1000), "case.yaml").problems();
    assertEquals(20, problems.size());
    assertEquals("the character U+0007 (a control character) cannot stand in a letter", problems.get(0).message());
  }

  private static String text(byte[] bytes) {
    return SourceFile.decode(bytes, "case.yaml").orThrow().text();
  }

  private static List<String> told(Checked<SourceFile> file) {
    assertTrue(file.value().isEmpty());
    return Told.inShort(file.problems());
  }
}
