package org.imrletters.casefile;

import org.imrletters.review.ReviewedRecord;
import org.imrletters.yaml.Shape;

/** One entry of {@code records:}. */
final class RecordShape {

  static final Shape<ReviewedRecord> SHAPE = Shape.mapping("a record", fields -> {
    var title = fields.required("title", Texts.LINE, "what the document is", "Progress reports");
    var author = fields.optional("author", Texts.LINE, "the provider or office that wrote it",
        "\"Valley Orthopedics\"");
    var date = fields.optional("date", Shape.date(), "the day that it bears", "2015-08-14");
    var from = fields.optional("from", Shape.date(), "the first day of a run of documents", "2015-02-02");
    var to = fields.optional("to", Shape.date(), "the last day of a run of documents", "2015-08-14");
    return in -> new ReviewedRecord(in.get(title), in.get(author), in.get(date), in.get(from), in.get(to));
  });

  private RecordShape() {}
}
