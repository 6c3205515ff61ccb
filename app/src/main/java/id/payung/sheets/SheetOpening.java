package id.payung.sheets;

/** What came of opening a file: something to read, or a refusal. */
public sealed interface SheetOpening permits SheetFile, SheetRefused {}
