package org.imrletters.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrletters.kind.RuleChoice;
import org.imrletters.yaml.Shape;

/**
 * What {@code pack.yaml} says of rules.
 *
 * @param choice which of ours hold
 * @param own what this very file says of rules of its own, by their codes
 */
public record PackRules(RuleChoice choice, Map<String, DeclaredRule.Said> own) {

  static final PackRules NOTHING = new PackRules(RuleChoice.NOTHING, Map.of());

  private static final Shape<List<String>> CODES = Shape.oneOrMore(Shape.text());

  static final Shape<PackRules> SHAPE = Shape.mapping("the rules of a pack", fields -> {
    var only = fields.optional("only", CODES,
        "the rules of the library that hold, and no others of those that a case may break", "[duplicate-item]");
    var off = fields.optional("off", CODES, "the rules of the library that do not hold", "[hard-to-read]");
    var own = fields.others(DeclaredRule.Said.SHAPE);
    return in -> new PackRules(
        new RuleChoice(in.get(only), in.get(off).orElse(List.of()), Set.copyOf(in.get(own).keySet())), in.get(own));
  });

  /** What this pack says, and where it says nothing, what the one below says. */
  PackRules over(PackRules below) {
    return new PackRules(choice.over(below.choice), own);
  }
}
