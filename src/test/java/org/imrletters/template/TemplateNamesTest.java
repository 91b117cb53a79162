package org.imrletters.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.FilledCase;
import org.imrletters.template.Markup.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateNamesTest {

  private static final PackDescription IMR = PackManifest.read(new StandardFiles("imr-2015")).description();

  private static final Map<String, Object> SEEN = CaseModel.of(CaseModel.everything(IMR).orElseThrow(), IMR,
      Occasion.NONE);

  @ParameterizedTest
  @ValueSource(strings = {"${case.number!}", "${case.number!\"none\"}", "${(case.supersedes.number)!}",
      "${case.decisionDate.written}", "${case.decisionDate.iso!case.mailed!}",
      "<#if !copy?? || copy != \"public\"></#if>",
      "<#list items as item>${item?counter} ${item_index} <#if item_has_next>, </#if>${item.treatment.name}</#list>",
      "<#list items[1..] as item>${item.decision!\"open\"}</#list>", "${items[0].treatment.original!}",
      "<#list items><ul><#items as item><li>${item.rationale?first.text!}</li></#items></ul><#else>none</#list>",
      "<#list parties as role, party>${role}: ${party.name!}</#list>", "${(items?first).decision!}",
      "<#list parties.employee as name, value>${name} ${value}</#list>",
      "<#macro line a b=\"x\" c=case.number!>${a.title} ${b} ${c}</#macro><@line records[0] b=\"y\" c=\"z\"/>",
      "<#macro each list><#nested list?first></#macro><@each records; one>${one.title}</@each>",
      "<#function name item><#return item.treatment.name></#function>${name(items[0])}",
      "<#assign n = items?size plural = \"s\">${n} item<#if n gt 1>${plural}</#if>",
      "<#macro m><#local k = 1>${k + 1}</#macro><@m/>", "${reviewers?size} ${reviewer.licensedIn?join(\", \")}",
      "<#switch copy!><#case \"party\">${recipients?size}<#break><#default>none</#switch>",
      "${summary[0].text!} <#list summary as block><#if block.points??>${block.points?join(\" \")}</#if></#list>",
      "<#list recipients as r>${r.role} ${r.birthDate!} ${r.claimNumber!}</#list>", "<#-- ${nothing.here} -->",
      "<#list items as item><#list item.votes as vote>${vote}<#sep>, </#sep></#list></#list> ${determination!}",
      "${\"case.decisonDate\"} ${'it''s'?length}", "${copy???then(copy, \"\")}",
      "${(items?size > 1)?then(\"s\", \"\")}",
      "${case[\"number\"]!} ${parties['employee'].name!} ${pack[\"decisions\"][determination!\"\"]!}"})
  void whatThereIsMayBeNamed(String template) {
    assertEquals(List.of(), unknown(template).stream().map(Mistake::message).toList(), template);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"${case.decisonDate!}|decisonDate", "${cas.number!}|cas", "<#if x??></#if>|x",
      "<#list items as item></#list>${item.decision!}|item", "${items.decision!}|decision",
      "<#list itemz as item>${item.name}</#list>|itemz", "${case.number!case.nummer!}|nummer",
      "<#if copy?? && case.maild??></#if>|maild", "<#macro m a>${a.titel}</#macro>|titel",
      "<#macro m a=case.nr!>${a}</#macro>|nr", "<#assign n = case.nr!>${n}|nr", "${(case.number.year)!}|year",
      "<#list items as item>${item.treatment.nam}</#list>|nam", "${reviewers[0].licensed?size}|licensed",
      "<#list summary as block>${block.txt!}</#list>|txt", "<@m case.nr/><#macro m a></#macro>|nr",
      "<@m a=case.nr b=\"\"/><#macro m a b></#macro>|nr", "${case.mailed.long}|long",
      "<#list parties as role, party>${party.nam!}</#list>|nam", "<@nobody/>|nobody", "<#else>${y}</#if>|y",
      "${(copy == \"public\")?then(case.nr, \"\")}|nr", "<#case case.nr>|nr", "<#return case.nr>|nr",
      "${case[\"nummer\"]!}|nummer", "${pack[\"titel\"]!}|titel", "${items[0].treatment[\"nam\"]!}|nam",
      "${case[\"number\"].year!}|year"})
  void whatThereIsNotIsToldAtItsPlace(String template, String name) {
    List<Mistake> told = unknown(template);
    assertEquals(List.of(name), told.stream().map(mistake -> at(template, mistake)).toList(), told.toString());
  }

  /** So that no right name is refused: the format is larger than what this project's own templates name. */
  @Test
  void theCaseThatGivesEverythingLacksNoField() {
    Set<String> lacking = new TreeSet<>();
    FilledCase filled = FilledCase.make();
    filled.texts().keySet().forEach(at -> lack(at, SEEN, lacking));
    filled.days().keySet().forEach(at -> lack(at, SEEN, lacking));
    lacking.removeIf(name -> name.contains("fields.")); // this pack declares none
    lacking.removeIf(name -> name.matches("(summary|items\\.rationale)\\..*")); // one of its languages is seen
    assertEquals(Set.of(), lacking);
  }

  private static void lack(FieldPath path, Object model, Set<String> lacking) {
    String plain = path.text().replaceAll("\\[[0-9]+]", "");
    Object found = model;
    for (String step : plain.split("\\.")) {
      found = found instanceof List<?> list ? list.get(0) : found;
      found = found instanceof Map<?, ?> group ? group.get(step) : null;
    }
    if (found == null && !plain.matches("(waive|clear|fields).*|items\\.treatment")) {
      lacking.add(plain);
    }
  }

  private static List<Mistake> unknown(String template) {
    TemplateLanguage read = TemplateLanguage.of(template);
    return TemplateNames.unknown(read, SEEN, new HashMap<>(TemplateNames.made(read, false)));
  }

  private static String at(String template, Mistake mistake) {
    return template.substring(mistake.offset(), mistake.offset() + mistake.length());
  }
}
