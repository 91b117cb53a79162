package org.imrletters.spring;

import java.util.List;
import java.util.Map;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.report.JsonReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers a request whose case is wrong with everything that is, as {@code application/problem+json} (RFC 9457). It
 * answers last: whatever an application handles itself is left to it. A pack that is wrong is no fault of the request,
 * and stays the error of the server that it is.
 */
@RestControllerAdvice
class ComplaintsAdvice {

  /** Unprocessable content (RFC 9110, 15.5.21), which two versions of Spring call by two names. */
  private static final HttpStatusCode UNPROCESSABLE = HttpStatusCode.valueOf(422);

  @ExceptionHandler
  ProblemDetail answer(CaseException wrong) {
    ProblemDetail answer = ProblemDetail.forStatusAndDetail(UNPROCESSABLE, "the case is wrong: no letter is written");
    answer.setProperty("problems", wrong.problems().stream().map(ComplaintsAdvice::fields).toList());
    return answer;
  }

  /** Without the excerpt, which shows more of the case than the value that is wrong, and may name persons. */
  private static Map<String, @Nullable Object> fields(Diagnostic problem) {
    Map<String, @Nullable Object> fields = JsonReport.fields(problem);
    fields.keySet().removeAll(List.of("file", "endColumn", "excerpt"));
    return fields;
  }
}
