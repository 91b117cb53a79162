package org.imrletters.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.review.Case;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.FieldValue;
import org.imrletters.review.Prose;
import org.imrletters.review.ProseBlock;
import org.imrletters.review.Treatment;
import org.imrletters.yaml.Tree;

/**
 * The values of a case as templates name them, which is as a case file names them. What a case does not give is missing
 * here, so that a template can ask for it with {@code ??}; lists and flags are always there.
 *
 * <p>Maps, lists and texts only: a template can reach no Java object through them.
 */
record CaseModel(Language language, DatedData data, Map<Prose.Translation, Object> translations) {

  private static final String REVIEWER = "reviewer";

  /** A case that gives every field of the kind; none where what the pack says of its cases makes no sense. */
  static Optional<Case> everything(PackDescription pack) {
    return pack.cases().read(pack.cases().shape().accept(new SampleCase()));
  }

  static Map<String, Object> of(Case review, PackDescription pack, Occasion occasion) {
    return new CaseModel(pack.forms(), pack.beside().data(), new LinkedHashMap<>()).model(review, pack, occasion);
  }

  private Map<String, Object> model(Case review, PackDescription pack, Occasion occasion) {
    Map<String, Object> model = new HashMap<>(CaseFunction.all(language, data));
    if (pack.cases().shape().tree(review) instanceof Tree.Group whole) {
      model.putAll(group(whole));
    }
    model.remove("waive");
    model.remove("clear");
    Recipients recipients = new Recipients(review, (Map<?, ?>) model.getOrDefault("parties", Map.of()),
        pack.mailing().head().filter(Head::capitals).isPresent());
    List<Map<String, Object>> each = recipients.all();
    model.put("recipients", each);
    model.put("copies", recipients.copies(occasion.reader()));
    occasion.reader().ifPresent(role -> model.put("addressee", recipients.model(role)));
    model.put("service", occasion.service(language));
    List<?> reviewers = reviewers(model);
    model.put("reviewers", reviewers);
    if (reviewers.size() == 1) {
      model.put(REVIEWER, reviewers.get(0));
    }
    review.determination().ifPresent(determination -> model.put("determination", determination.word()));
    model.putIfAbsent("fields", Map.of());
    model.put("translations", List.copyOf(translations.values()));
    Map<String, Object> deadlines = new LinkedHashMap<>();
    Map<String, Deadline> said = pack.beside().deadlines();
    said.forEach((name, deadline) -> deadlines.put(name, deadline.model(model, each, data, language)));
    model.put("deadlines", deadlines);
    model.put("pack", pack.model());
    model.put("words", pack.words());
    return model;
  }

  private Map<String, Object> group(Tree.Group group) {
    Map<String, Object> model = new LinkedHashMap<>();
    group.fields().forEach((name, field) -> model.put(name, value(field)));
    if (group.value() instanceof Treatment treatment) {
      model.put("name", treatment.name());
    } else if (group.value() instanceof DisputedItem item) {
      model.put("name", item.treatment().name());
    }
    return model;
  }

  private Object value(Tree tree) {
    return tree instanceof Tree.Group group
        ? group.value() instanceof Prose prose ? printed(prose, group) : group(group)
        : tree instanceof Tree.Entries list ? list.all().stream().map(this::value).toList()
            : tree instanceof Tree.Text text ? text(text) : single((Tree.Single) tree);
  }

  /** A text that is given in several languages, in the one of the letter; who translated it is kept. */
  private Object printed(Prose prose, Tree.Group languages) {
    languages.fields()
        .forEach((language, passage) -> prose.languages()
            .get(language)
            .translation()
            .ifPresent(by -> translations.put(by,
                Map.of("translator", by.translator(), "date", new DateModel(by.date(), this.language)))));
    return prose(prose);
  }

  private static Object text(Tree.Text text) {
    return text.value() instanceof Prose prose ? prose(prose)
        : text.value() instanceof FieldValue own ? own(own)
            : text.value() instanceof Treatment treatment ? Map.of("name", treatment.name()) : text.typed();
  }

  private static Object own(FieldValue value) {
    return value instanceof FieldValue.Words words ? prose(words.prose())
        : value instanceof FieldValue.Money money ? new SmallNumbers.Money(money.amount(), money.currency())
            : value instanceof FieldValue.Numeric number ? number.value() : value.typed();
  }

  private Object single(Tree.Single single) {
    return single.value() instanceof LocalDate day ? new DateModel(day, language)
        : single.value() instanceof Boolean flag ? flag : single.typed();
  }

  private static List<?> reviewers(Map<String, Object> model) {
    return Stream
        .concat(Stream.ofNullable(model.get(REVIEWER)), ((List<?>) model.getOrDefault("reviewers", List.of())).stream())
        .toList();
  }

  private static List<Map<String, Object>> prose(Prose prose) {
    return prose.blocks().stream().map(CaseModel::block).toList();
  }

  private static Map<String, Object> block(ProseBlock block) {
    return block instanceof ProseBlock.Points points ? points(points) : Map.of("text", block.plain());
  }

  /** With each point and what stands below it under {@code items}, and all of them one by one under {@code points}. */
  private static Map<String, Object> points(ProseBlock.Points points) {
    List<Map<String, Object>> items = new ArrayList<>();
    points.items()
        .forEach(item -> items
            .add(Map.of("text", item.text(), "lists", item.lists().stream().map(CaseModel::points).toList())));
    return Map.of("points", points.lines(), "start", points.start(), "items", items);
  }
}
