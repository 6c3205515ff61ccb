package id.payung.rules.law;

/** A value as it stood for a time, with its source. */
public record Version<T>(Basis basis, T value) {}
