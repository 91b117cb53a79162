package org.imrletters.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.TypedDate;
import org.imrletters.diagnostic.TypedFlag;
import org.imrletters.review.FieldDeclaration;
import org.imrletters.review.Prose;

/** The fields that a pack declares for itself, as its templates see them. Values that do not fit are left out. */
final class FieldModel {

  private FieldModel() {}

  static Map<String, Object> of(Map<String, String> given, List<FieldDeclaration> declared) {
    Map<String, Object> model = new LinkedHashMap<>();
    for (FieldDeclaration field : declared) {
      String typed = given.get(field.name());
      if (typed != null) {
        CaseModel.put(model, field.name(), value(field.kind(), typed));
      }
    }
    return model;
  }

  private static Optional<?> value(FieldDeclaration.Kind kind, String typed) {
    return switch (kind) {
      case TEXT, NUMBER -> Optional.of(typed);
      case PROSE -> Optional.of(CaseModel.prose(Prose.of(typed)));
      case DATE -> TypedDate.parse(typed).map(CaseModel::date);
      case FLAG -> TypedFlag.parse(typed);
    };
  }
}
