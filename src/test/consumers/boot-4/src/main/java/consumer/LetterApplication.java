package consumer;

import java.io.InputStream;
import java.util.stream.Collectors;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A web application that takes a case, in YAML or JSON, and answers with its letter. */
@SpringBootApplication
@RestController
public class LetterApplication {

  private final ImrLetters letters = ImrLetters.standard();

  public static void main(String[] args) {
    SpringApplication.run(LetterApplication.class, args);
  }

  @PostMapping(path = "/letters", produces = MediaType.APPLICATION_PDF_VALUE)
  public byte[] letter(InputStream caseFile) {
    return letters.compose(letters.read(caseFile, "case.yaml").orThrow()).pdf();
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  public String wrong(CaseException wrong) {
    return wrong.problems().stream().map(Diagnostic::toString).collect(Collectors.joining("\n\n"));
  }
}
