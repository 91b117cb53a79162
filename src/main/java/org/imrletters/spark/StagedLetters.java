package org.imrletters.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.imrletters.batch.BatchFolder;
import org.imrletters.batch.CaseLetters;
import org.imrletters.batch.CaseRecord;
import org.imrletters.file.SizeLimit;

/** Makes the letters of cases, puts them where all machines see them, and hands on what came of each case alone. */
final class StagedLetters implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  static final StructType RECORDS = new StructType().add("input", DataTypes.StringType, false)
      .add("line", DataTypes.IntegerType, false)
      .add("public", DataTypes.BooleanType, false)
      .add("record", DataTypes.StringType, false);

  private final SparkSettings settings;
  private final String staging;

  StagedLetters(SparkSettings settings, Path staging) {
    this.settings = settings;
    this.staging = staging.toString();
  }

  @Override
  public Iterator<Row> call(Iterator<Row> cases) {
    return LettersOfCases.made(cases, settings.batch()).map(this::staged).iterator();
  }

  private Row staged(CaseLetters made) {
    try {
      BatchFolder.stage(made, Path.of(staging));
    } catch (IOException unwritten) { // without what would name the letter
      throw new IllegalStateException("letters cannot be written to " + staging + ": " + SizeLimit.reason(unwritten));
    }
    CaseRecord record = made.record();
    return RowFactory.create(record.input(), record.line(), record.publicCopy(), record.json());
  }
}
