package id.payung.sheets;

/**
 * One sheet of a workbook; a CSV has exactly one, named after the file.
 *
 * @param index position in the workbook, from 0
 * @param visible false when the workbook hides it
 * @param filled whether any cell has content
 */
public record Tab(int index, String name, boolean visible, boolean filled) {}
