package id.payung.access.web;

import org.jspecify.annotations.Nullable;

/**
 * What the page for a new password shows.
 *
 * @param username whose password it will be; null when the link is spent
 * @param problem code of the refusal whose words stand above the form, or null
 */
public record PasswordForm(@Nullable String username, @Nullable String problem) {}
