package id.payung.intake.web;

/**
 * A row at the beginning of an uploaded file, offered as the one with the headings.
 *
 * @param number as the spreadsheet shows it
 * @param text its cells in one line, long numbers by their beginning only
 */
public record FileRow(int number, String text) {}
