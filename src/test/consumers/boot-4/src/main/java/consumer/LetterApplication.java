package consumer;

import java.io.InputStream;
import org.imrletters.ImrLetters;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A web application that takes a case, in YAML or JSON, and answers with its letter in the pack that it carries. */
@SpringBootApplication
@RestController
public class LetterApplication {

  private final ImrLetters letters;

  LetterApplication(ImrLetters letters) {
    this.letters = letters;
  }

  public static void main(String[] args) {
    SpringApplication.run(LetterApplication.class, args);
  }

  @PostMapping(path = "/letters", produces = MediaType.APPLICATION_PDF_VALUE)
  public byte[] letter(InputStream caseFile) {
    return letters.compose(letters.read(caseFile, "case.yaml").orThrow()).pdf();
  }
}
