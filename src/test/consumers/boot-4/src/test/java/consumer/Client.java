package consumer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;

/** Asks the application for letters, and makes the same letters without it. */
record Client(String port) {

  static final String NUMBER = "CM16-0900401";

  /** A case of this number, which cites from the library of the application. */
  static String knee(String number) throws IOException {
    return Files.readString(Path.of("../golden-suite/letters/knee.yaml"))
        .replace(NUMBER, number)
        .replace("mtus: [{title: Knee Complaints, year: 2004}]", "cites: [knee-2004]");
  }

  HttpResponse<byte[]> post(String caseFile) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/letters"))
        .header("Content-Type", "application/yaml")
        .POST(BodyPublishers.ofString(caseFile))
        .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
  }

  static ImrLetters letters() {
    return ImrLetters.using(TemplatePack.folder(Path.of("../boot-4/src/main/resources/letters/our-pack")))
        .withGuidelines(Path.of("../boot-4/src/main/resources/letters/mtus.yaml"));
  }
}
