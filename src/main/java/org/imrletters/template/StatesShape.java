package org.imrletters.template;

import java.util.EnumMap;
import java.util.Map;
import org.imrletters.review.Statement;
import org.imrletters.yaml.Shape;

/** What a {@code pack.yaml} may say of the statements that the parties must be given. */
final class StatesShape {

  static final Shape<Map<Statement, String>> STATES = Shape.mapping("the statements to the parties", fields -> {
    var appeal = fields.optional("appealRights", Shape.text(),
        "the section that says that the determination is binding and how to appeal it", "appeal-rights");
    var next = fields.optional("nextSteps", Shape.text(),
        "the section that says what follows where a denial is overturned", "next-steps");
    return in -> {
      Map<Statement, String> states = new EnumMap<>(Statement.class);
      in.get(appeal).ifPresent(section -> states.put(Statement.APPEAL_RIGHTS, section));
      in.get(next).ifPresent(section -> states.put(Statement.NEXT_STEPS, section));
      return states;
    };
  });

  private StatesShape() {}
}
