package id.payung.sheets;

/**
 * A tab read to its end, or as far as the visitor wanted.
 *
 * @param rows filled rows visited
 * @param hiddenRows how many of them the spreadsheet hides
 */
public record SheetRead(long rows, long hiddenRows) implements SheetReading {}
