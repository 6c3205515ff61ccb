package id.payung.registry;

/** Two records have become one, and all that is known has followed; told in the transaction. */
public record WorkersMerged(Merge merge) {}
