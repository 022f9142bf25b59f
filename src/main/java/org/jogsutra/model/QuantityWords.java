package org.jogsutra.model;

import java.util.Map;

/**
 * How a language writes numbers, what is counted by them, and dates. Words are in lower case and
 * may be phrases, with single spaces.
 *
 * @param numbers words that numbers are made of
 * @param units what stands behind a number: classifiers, measures, currencies, people
 * @param dates words of dates, weekdays and the months of all calendars among them
 * @param months names of the months of the Gregorian calendar, with their numbers from 1
 */
public record QuantityWords(
    Map<String, Word> numbers,
    Map<String, Word> units,
    Map<String, Word> dates,
    Map<String, Integer> months) {

  /** No words at all. */
  public static final QuantityWords NONE =
      new QuantityWords(Map.of(), Map.of(), Map.of(), Map.of());

  public QuantityWords {
    numbers = Map.copyOf(numbers);
    units = Map.copyOf(units);
    dates = Map.copyOf(dates);
    months = Map.copyOf(months);
  }

  /**
   * A word of a number, of an amount or of a date.
   *
   * @param value the number it stands for, or the days, months or years it goes on by; else 0
   * @param unit what it counts, measures or steps by, or empty
   */
  public record Word(Kind kind, double value, String unit) {}

  /** What part a word plays. */
  public enum Kind {
    /** A number: তিন. */
    NUMBER,
    /** A number only where something to count follows: নয় is also "not". */
    BOUND_NUMBER,
    /** What is added to the number behind it: সাড়ে. */
    FRACTION,
    /** What multiplies the number before it: হাজার. */
    MULTIPLIER,
    /** One that never stands alone: শ. */
    BOUND_MULTIPLIER,
    /** Some; the value is the least it means: কয়েক. */
    SEVERAL,
    /** What makes the number behind it negative. */
    MINUS,
    /** What makes the number behind it inexact: প্রায়. */
    BEFORE,
    /** What makes the number before it inexact: বেশি. */
    BEHIND,
    /** The same, written as an ending: খানেক. */
    ENDING,
    /** What stands between the ends of a range: থেকে. */
    RANGE,

    /** What is attached to a number that counts: টি. */
    CLASSIFIER,
    /** A noun for people. */
    PEOPLE,
    /** How often: দফা. */
    TIMES,
    /** A currency or its sign. */
    MONEY,
    /** A measure. */
    MEASURE,
    /** What makes the number before it a property of a weapon: মিলিমিটার. */
    CALIBRE,
    /** What makes a number something else than an amount: শতাংশ, বছর, তম. */
    OTHER,

    /** A month. */
    MONTH,
    /** A month of the Bengali calendar. */
    BENGALI_MONTH,
    /** A day of the week, 1 for Monday. */
    WEEKDAY,
    /** A day seen from today, by its distance. */
    DAY,
    /** What leads from a period to another: গত. */
    SHIFT,
    /** A period: মাস. */
    PERIOD,
    /** What leads back by a number of periods: আগে. */
    AGO,
    /** What stands behind a year: সাল. */
    ERA,
    /** A day of the month: পয়লা. */
    ORDINAL,
    /** What stands behind a day of the month: শে. */
    ORDINAL_ENDING,
    /** A part of the day, before a time: সকাল. */
    DAYPART,
    /** And. */
    AND
  }
}
