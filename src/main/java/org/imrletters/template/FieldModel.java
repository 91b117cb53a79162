package org.imrletters.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.diagnostic.TypedDate;
import org.imrletters.diagnostic.TypedFlag;
import org.imrletters.review.FieldDeclaration;
import org.imrletters.review.Prose;

/** The fields that a pack declares for itself, as its templates see them. The rules have seen to it that they fit. */
final class FieldModel {

  private FieldModel() {}

  static Map<String, Object> of(Map<String, String> given, List<FieldDeclaration> declared) {
    Map<String, Object> model = new LinkedHashMap<>();
    for (FieldDeclaration field : declared) {
      String typed = given.get(field.name());
      if (typed != null) {
        model.put(field.name(), value(field.kind(), typed));
      }
    }
    return model;
  }

  private static Object value(FieldDeclaration.Kind kind, String typed) {
    return switch (kind) {
      case TEXT, NUMBER -> typed;
      case PROSE -> CaseModel.prose(Prose.of(typed));
      case DATE -> CaseModel.date(TypedDate.parse(typed).orElseThrow());
      case FLAG -> TypedFlag.parse(typed).orElseThrow();
    };
  }
}
