package id.payung.sheets;

/**
 * The two formats that are read and written; the name of a file never decides, its content does.
 */
public enum SheetFormat {
    XLSX,
    CSV
}
