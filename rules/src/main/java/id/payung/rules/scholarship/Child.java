package id.payung.rules.scholarship;

import java.time.LocalDate;

/**
 * A child of the worker on the day of the event.
 *
 * @param bornOn may lie after the event: a child not yet born then is a child of the family
 * @param level school level on the day of the event
 * @param year year within the level, counted from 1; ignored while not yet at school
 */
public record Child(LocalDate bornOn, Level level, int year) {}
