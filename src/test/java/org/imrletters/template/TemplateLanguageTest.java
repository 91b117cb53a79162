package org.imrletters.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class TemplateLanguageTest {

  @Test
  void aTemplateOfLettersIsFine() {
    assertEquals(List.of(),
        check("<#-- <b> --><#if a gt 1 && (b > 2)><p class=\"item\">${a[\"}\"]!'>'} &amp;" + " ${b}</p></#if>\n"));
  }

  @Test
  void anUnknownTagIsToldAtItsPlace() {
    assertEquals(
        List.of("a.ftlx:2:5: error: <div> is not a tag of letters [unknown-tag]",
            "a.ftlx:2:11: error: <div> is not a tag of letters [unknown-tag]"),
        check("<#if x>\n    <div>x</div>\n</#if>"));
  }

  @Test
  void aValueInsideATagIsTold() {
    assertEquals(List.of("a.ftlx:1:4: error: a value of the case stands inside a tag [value-in-tag]"),
        check("<p class=\"${x}\">x</p>"));
  }

  @Test
  void tagsOpenAndCloseInTheOrderOfTheText() {
    assertEquals(List.of("a.ftlx:1:4: error: </em> closes nothing that is open here [unbalanced-tag]",
        "a.ftlx:1:1: error: <p> is never closed [unbalanced-tag]"), check("<p></em>"));
  }

  @Test
  void whatReachesPastTheCaseIsForbidden() {
    for (String forbidden : List.of("${x?eval}", "${x ? interpret}", "${\"a\"?new()}", "${x?api.y}", "${x?no_esc}",
        "${.now}", "${.data_model}", "${.locale}", "<#noautoesc>${x}</#noautoesc>", "<#setting locale=\"tr\">",
        "<#ftl output_format=\"HTML\">", "<#outputformat \"HTML\">x</#outputformat>", "${x?<#-- hidden -->eval}",
        "<#assign y = \"${x?eval}\">")) {
      assertEquals(List.of("forbidden-in-template"), codes(forbidden), forbidden);
    }
  }

  @Test
  void aTemplateOfVeryManyDirectivesIsForbidden() {
    assertEquals(List.of(), check("<#t>".repeat(10_000)));
    assertEquals(
        List.of("a.ftlx:1:40001: error: a template has at most 10,000 directives and values [forbidden-in-template]"),
        check("<#t>".repeat(60_000)));
  }

  private static List<String> codes(String template) {
    return told(template).stream().map(Diagnostic::code).distinct().toList();
  }

  private static List<String> check(String template) {
    return told(template).stream().map(d -> d.toString().lines().findFirst().orElseThrow()).toList();
  }

  private static List<Diagnostic> told(String template) {
    return TemplateLanguage.of(template).told(new SourceText("a.ftlx", template));
  }
}
