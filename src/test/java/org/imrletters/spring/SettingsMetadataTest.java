package org.imrletters.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.TemplatePack;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors know of the settings is what there is. Applications on Spring Boot try the settings, among the consumers. */
class SettingsMetadataTest {

  private static final JsonNode METADATA = JsonMapper.shared()
      .readTree(Path.of("src/main/resources/META-INF/spring-configuration-metadata.json").toFile());

  @Test
  void everySettingIsDescribed() {
    Set<String> settings = Stream.of(LetterSettings.class.getRecordComponents())
        .map(RecordComponent::getName)
        .map(name -> "imr-letters." + name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
    assertEquals(settings,
        METADATA.get("properties").valueStream().map(SettingsMetadataTest::name).collect(Collectors.toSet()));
  }

  @Test
  void everyPackIsOffered() {
    JsonNode offered = METADATA.get("hints").get(0);
    assertEquals("imr-letters.pack", name(offered));
    assertEquals(TemplatePack.names(),
        offered.get("values").valueStream().map(one -> one.get("value").asString()).toList());
  }

  private static String name(JsonNode of) {
    return of.get("name").asString();
  }
}
