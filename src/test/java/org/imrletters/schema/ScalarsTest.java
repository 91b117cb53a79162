package org.imrletters.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.imrletters.words.TypedFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

  private static final Pattern DATE = Pattern.compile(Scalars.DATE);

  @ParameterizedTest
  @ValueSource(ints = {1900, 2000, 2015, 2016, 2100})
  void theDatesOfTheSchemaAreTheDaysOfTheCalendar(int year) {
    List<String> disagreed = new ArrayList<>();
    for (int month = 0; month <= 13; month++) {
      for (int day = 0; day <= 32; day++) {
        for (String form : List.of("%1$04d-%2$02d-%3$02d", "%2$02d/%3$02d/%1$04d", "%1$d-%2$d-%3$d",
            "%3$02d.%2$02d.%1$d")) {
          String typed = String.format(Locale.ROOT, form, year, month, day);
          if (DATE.matcher(typed).find() != TypedFact.date(typed).isPresent()) {
            disagreed.add(typed);
          }
        }
      }
    }
    assertEquals(List.of(), disagreed);
  }
}
