package consumer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.imrletters.ImrLetters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application on a port of its own, asked over HTTP. */
class LetterApplicationTest {

  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    application = SpringApplication.run(LetterApplication.class, "--server.port=0");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void theLibrariesAreThoseThatBootManages() {
    assertEquals(System.getProperty("managed.jackson"), tools.jackson.core.json.PackageVersion.VERSION.toString());
    assertEquals(System.getProperty("managed.freemarker"),
        freemarker.template.Configuration.getVersion().toString());
  }

  @Test
  void aCaseIsAnsweredWithItsLetter() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = post(Client.knee(Client.NUMBER));
    assertEquals(200, answer.statusCode());
    assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElseThrow());
    ImrLetters letters = Client.letters();
    byte[] same = letters.compose(letters.read(Client.knee(Client.NUMBER), "case.yaml").orThrow()).pdf();
    assertArrayEquals(same, answer.body());
  }

  @Test
  void aWrongCaseIsAnsweredWithWhatIsWrongAndNoMoreOfIt() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = post(Client.knee(Client.NUMBER).replace("overturned", "overturnd"));
    assertEquals(422, answer.statusCode());
    assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    JsonNode told = JsonMapper.shared().readTree(answer.body());
    assertEquals(422, told.get("status").intValue());
    assertEquals(JsonMapper.shared().valueToTree(List.of(Map.of("severity", "error", "code", "unknown-decision",
        "path", "items[0].decision", "line", 13, "column", 15, "message", "'overturnd' is not a decision", "hint",
        "did you mean 'overturned'? the decisions here are: upheld, overturned"))), told.get("problems"));
  }

  @Test
  void theRulesKnowTheWordsOfTheApplication() throws IOException {
    String plural = Client.knee(Client.NUMBER).replace("Orthopedic Surgery", "Othopedic Surgery");
    assertEquals(List.of(), application.getBean(ImrLetters.class).read(plural, "case.yaml").problems());
    assertTrue(Client.letters().read(plural, "case.yaml").problems().toString().contains("misspelt-specialty"));
  }

  private static HttpResponse<byte[]> post(String caseFile) throws IOException, InterruptedException {
    return new Client(application.getEnvironment().getProperty("local.server.port")).post(caseFile);
  }
}
