package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.imrletters.ImrLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** What the settings of an application that serves nobody make of letters. */
class SettingsTest {

  @TempDir
  private Path folder;

  @EnableAutoConfiguration
  static class Plain {
  }

  @EnableAutoConfiguration
  static class WithItsOwn {

    static final ImrLetters OWN = ImrLetters.standard();

    @Bean
    ImrLetters own() {
      return OWN;
    }
  }

  @Test
  void withoutSettingsEachCaseNamesItsPack() throws IOException {
    assertTrue(letter(Map.of("imr-letters.pack", "", "imr-letters.lists", "")).contains("HOW THE IMR FINAL DETERMINATION"));
  }

  @Test
  void aPackIsANameOrAFolderAndStandsOverAnotherOfTheRoot() throws IOException {
    assertTrue(letter(Map.of("imr-letters.pack", "imr-2014")).contains("is licensed to practice"));
    write("house/below/pack.yaml", "over: imr-2015\n");
    write("house/below/sections/how-made.ftlx", "<h1>House</h1>\n");
    write("house/above/pack.yaml", "over: below\n");
    String root = folder.resolve("house").toString();
    assertTrue(letter(Map.of("imr-letters.pack", root + "/above", "imr-letters.pack-root", root)).contains("House"));
  }

  @Test
  void whatIsWrongStopsTheStartAndIsToldInItsPlace() throws IOException {
    assertEquals("there is no pack 'imr-2051'; the packs are: benefit-denial, benefit-denial-es, external-review, "
        + "imr-2014, imr-2015; nor is there such a folder", wrong("imr-letters.pack", "imr-2051"));
    assertEquals("there is no letters/no-pack/pack.yaml on the class path",
        wrong("imr-letters.pack", "classpath:letters/no-pack"));
    assertEquals("it cannot be read: there is no such file", wrong("imr-letters.guidelines", folder + "/none.yaml"));
    assertEquals("it cannot be read: there is no such file", wrong("imr-letters.pack-root", folder + "/none"));
    String pack = write("wrong/pack.yaml", "over: imr-2015\ntitel: Ours\n").getParent().toString();
    String told = wrong("imr-letters.pack", pack);
    assertTrue(told.contains("pack.yaml:2:1: error: "), told);
    String library = write("mtus.yaml", "guidelines:\n  knee: {titel: Knee}\n").toString();
    assertTrue(wrong("imr-letters.guidelines", library).contains("mtus.yaml:2:10: error: "), library);
  }

  @Test
  void anApplicationsOwnBeanIsLeftToIt() {
    try (ConfigurableApplicationContext application = start(WithItsOwn.class, Map.of())) {
      assertSame(WithItsOwn.OWN, application.getBean(ImrLetters.class));
    }
  }

  private String letter(Map<String, String> settings) throws IOException {
    try (ConfigurableApplicationContext application = start(Plain.class, settings)) {
      ImrLetters letters = application.getBean(ImrLetters.class);
      return letters.compose(letters.read(Client.knee(Client.NUMBER), "case.yaml")).text().replaceAll("\\s+", " ");
    }
  }

  private static String wrong(String name, String value) {
    Throwable failure = assertThrows(RuntimeException.class, () -> start(Plain.class, Map.of(name, value)));
    while (!(failure instanceof InvalidConfigurationPropertyValueException) && failure.getCause() != null) {
      failure = failure.getCause();
    }
    InvalidConfigurationPropertyValueException told =
        assertInstanceOf(InvalidConfigurationPropertyValueException.class, failure);
    assertEquals(name, told.getName());
    return told.getReason();
  }

  private static ConfigurableApplicationContext start(Class<?> application, Map<String, String> settings) {
    String[] words =
        settings.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue()).toArray(String[]::new);
    return new SpringApplicationBuilder(application).web(WebApplicationType.NONE).run(words);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
