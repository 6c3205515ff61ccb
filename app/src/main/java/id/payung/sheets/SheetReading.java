package id.payung.sheets;

/**
 * How reading a tab ended. After a refusal the rows already visited belong to a file that is broken
 * further down: discard what was made of them.
 */
public sealed interface SheetReading permits SheetRead, SheetRefused {}
