package id.payung.registry;

/** The absorbed record stands on its own again; told in the transaction. */
public record MergeUndone(Merge merge) {}
