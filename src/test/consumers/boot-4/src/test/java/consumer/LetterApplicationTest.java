package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.imrletters.ImrLetters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a port of its own, asked over HTTP. */
class LetterApplicationTest {

  private static final Path KNEE = Path.of("../golden-suite/letters/knee.yaml");

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
    HttpResponse<byte[]> answer = post(Files.readString(KNEE));
    assertEquals(200, answer.statusCode());
    assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElseThrow());
    ImrLetters letters = ImrLetters.standard();
    assertEquals(letters.compose(letters.read(KNEE).orThrow()).pdf().length, answer.body().length);
  }

  @Test
  void aWrongCaseIsAnsweredWithWhatIsWrong() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = post(Files.readString(KNEE).replace("decision: overturned", "decision: overturnd"));
    assertEquals(400, answer.statusCode());
    String told = new String(answer.body(), StandardCharsets.UTF_8);
    assertTrue(told.contains("error: 'overturnd' is not a decision [unknown-decision]"), told);
  }

  private static HttpResponse<byte[]> post(String caseFile) throws IOException, InterruptedException {
    String port = application.getEnvironment().getProperty("local.server.port");
    URI letters = URI.create("http://localhost:" + port + "/letters");
    HttpRequest request = HttpRequest.newBuilder(letters)
        .header("Content-Type", "application/yaml")
        .POST(BodyPublishers.ofString(caseFile))
        .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
  }
}
