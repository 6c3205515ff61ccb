package id.payung.linkage.records;

/**
 * Evidence about a person: a column whose values were tidied, so that what is alike but for manner
 * has one code.
 */
public record Field(String name, ColumnKind kind, Column column) {}
