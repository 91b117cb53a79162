package org.imrletters.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrletters.review.Application;
import org.imrletters.review.Case;
import org.imrletters.review.Case.Waiver;
import org.imrletters.review.FieldValue;
import org.imrletters.review.Party;
import org.imrletters.review.ReviewedRecord;
import org.imrletters.review.Role;

/**
 * Who reads a letter, and so what of a case its words, its metadata and its name may tell.
 *
 * @param declared what the pack says of its cases
 * @param reader the one party to whom the letter goes; absent for everyone, as a public copy does
 */
public record Audience(CaseDeclaration declared, Optional<Role> reader) {

  /** What of this case those may see: no remarks on rules, and of others not where letters to them go. */
  public Case of(Case review) {
    CaseDeclaration.OwnFields own = declared.fields();
    List<ReviewedRecord> records = reader.isEmpty() ? List.of()
        : review.records().stream().map(record -> record.showing(shown(record.fields(), own.ofRecord()))).toList();
    return new Case(review.pack(), review.copy(), review.header(), review.outcome(),
        reader.isEmpty() ? Application.EMPTY : review.application(), parties(review.parties()),
        reader.isEmpty() ? List.of() : review.recipients(), records, review.reviewer(), review.reviewers(),
        review.summary(),
        review.items().stream().map(item -> item.showing(shown(item.fields(), own.ofItem()))).toList(),
        shown(review.fields(), own.ofCase()), reader.isEmpty() ? List.of() : unexplained(review.waivers()), List.of());
  }

  /** A letter is held to the same rules, and why one is broken is for whoever reads the file. */
  private static List<Waiver> unexplained(List<Waiver> waivers) {
    return waivers.stream().map(waiver -> new Waiver(waiver.rule(), waiver.at(), "the case file says why")).toList();
  }

  private Map<Role, Party> parties(Map<Role, Party> parties) {
    Map<Role, Party> told = new LinkedHashMap<>();
    parties.forEach((role, party) -> {
      RoleDeclaration asked = declared.role(role);
      boolean its = reader.filter(role::equals).isPresent();
      if (its || reader.isPresent() && isFor(asked.showTo()) || declared.publicRoles().contains(role)) {
        told.put(role, party.told(!its, shown(party.fields(), declared.fieldsOf(asked))));
      }
    });
    return told;
  }

  private boolean isFor(Set<String> roles) {
    return roles.isEmpty() || reader.filter(role -> roles.contains(role.field())).isPresent();
  }

  private Map<String, FieldValue> shown(Map<String, FieldValue> given, List<FieldDeclaration> fields) {
    Map<String, FieldValue> shown = new LinkedHashMap<>(given);
    for (FieldDeclaration field : fields) {
      if (!isFor(field.showTo())) {
        shown.remove(field.name());
      } else {
        shown.computeIfPresent(field.name(), (name, value) -> shown(value, field.type()));
      }
    }
    return shown;
  }

  private FieldValue shown(FieldValue value, FieldType type) {
    if (value instanceof FieldValue.Group group && type instanceof FieldType.Grouped its) {
      return new FieldValue.Group(shown(group.fields(), its.fields()));
    }
    return value instanceof FieldValue.Entries list && type instanceof FieldType.Listed its
        ? new FieldValue.Entries(list.all().stream().map(each -> shown(each, its.of())).toList())
        : value;
  }
}
