package org.imrletters.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a case gives in a field that its pack declares. */
public sealed interface FieldValue {

  /** The value as it is typed; several lines for prose, and a text in brackets for what has parts. */
  String typed();

  /**
   * A line of text, one of a few words, or a code.
   *
   * @param typed the text
   */
  record Text(String typed) implements FieldValue {
    /** Refuses null, naming the part that is. */
    public Text {
      Required.all("typed", typed);
    }
  }

  /**
   * Paragraphs and lists.
   *
   * @param prose the text
   */
  record Words(Prose prose) implements FieldValue {
    /** Refuses null, naming the part that is. */
    public Words {
      Required.all("prose", prose);
    }

    @Override
    public String typed() {
      return prose.typed();
    }
  }

  /**
   * A date.
   *
   * @param day the day
   */
  record Day(LocalDate day) implements FieldValue {
    /** Refuses null, naming the part that is. */
    public Day {
      Required.all("day", day);
    }

    @Override
    public String typed() {
      return day.toString();
    }
  }

  /**
   * A run of days.
   *
   * @param from the first day
   * @param to the last day, which may be the first
   */
  record Days(LocalDate from, LocalDate to) implements FieldValue {
    /** Refuses null, naming the part that is. */
    public Days {
      Required.all("from to", from, to);
    }

    @Override
    public String typed() {
      return from.equals(to) ? from.toString() : "{from: " + from + ", to: " + to + "}";
    }
  }

  /**
   * A number.
   *
   * @param value what it is
   * @param typed how it is typed, and printed
   */
  record Numeric(BigDecimal value, String typed) implements FieldValue {
    /** Refuses null, naming the part that is. */
    public Numeric {
      Required.all("value typed", value, typed);
    }
  }

  /**
   * An amount of money.
   *
   * @param amount how much, to the cent
   * @param currency of what, by its ISO 4217 code, such as {@code USD}
   */
  record Money(BigDecimal amount, String currency) implements FieldValue {
    /** Refuses null, naming the part that is. */
    public Money {
      Required.all("amount currency", amount, currency);
    }

    @Override
    public String typed() {
      return amount.toPlainString();
    }
  }

  /**
   * Yes or no.
   *
   * @param yes which of them
   */
  record Flag(boolean yes) implements FieldValue {
    @Override
    public String typed() {
      return yes ? "yes" : "no";
    }
  }

  /**
   * Several values of one kind.
   *
   * @param all the values, in their order
   */
  record Entries(List<FieldValue> all) implements FieldValue {
    /** Keeps the values from changing behind the reader's back. */
    public Entries {
      all = List.copyOf(all);
    }

    @Override
    public String typed() {
      return all.stream().map(FieldValue::typed).toList().toString();
    }
  }

  /**
   * Values by their names.
   *
   * @param fields the values, in their order
   */
  record Group(Map<String, FieldValue> fields) implements FieldValue {
    /** Keeps the values from changing behind the reader's back. */
    public Group {
      fields = inOrder(fields);
    }

    @Override
    public String typed() {
      return fields.values().stream().map(FieldValue::typed).toList().toString();
    }
  }

  /** A copy in the order of giving, as a template may list it. */
  static <K, V> Map<K, V> inOrder(Map<K, V> given) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }
}
