package id.payung.shell;

/** A line of the navigation; the badge counts what waits behind it, 0 for none. */
public record MenuEntry(String title, String href, boolean current, long badge) {}
