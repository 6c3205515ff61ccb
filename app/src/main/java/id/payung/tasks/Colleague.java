package id.payung.tasks;

import java.util.UUID;

/** Somebody of the same office to whom work can be given. */
public record Colleague(UUID account, String name) {}
