package id.payung.shell;

/** The secret every form carries, so that no other site can post in a person's name. */
public record FormToken(String name, String value) {}
