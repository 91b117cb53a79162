package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.FieldDeclaration;
import org.imrletters.words.Suggestion;
import org.imrletters.words.Visible;

/** Every field is one that the pack declares, since its letter is silent about any other (see its pack.yaml). */
record EveryFieldIsDeclared(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    List<String> declared = reading.kind().fields().stream().map(FieldDeclaration::name).toList();
    return reading.review()
        .fields()
        .keySet()
        .stream()
        .filter(name -> !declared.contains(name))
        .sorted()
        .map(name -> Diagnostic
            .error(code, Reading.field(name),
                "the pack " + Visible.quoted(reading.kind().name()) + " has no field " + Visible.quoted(name))
            .hint(hint(name, declared)))
        .toList();
  }

  private static String hint(String name, List<String> declared) {
    if (declared.isEmpty()) {
      return "delete it; this pack declares no fields";
    }
    String all = "the fields here are: " + String.join(", ", declared);
    return Suggestion.nearest(name, declared).map(near -> "did you mean '" + near + "'? " + all).orElse(all);
  }
}
