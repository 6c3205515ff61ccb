package id.payung.rules.law;

/** The same sentence in the product's two languages; Indonesian is the one that is shown first. */
public record Sentence(String indonesian, String english) {}
