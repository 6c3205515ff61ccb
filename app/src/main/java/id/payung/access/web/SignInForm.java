package id.payung.access.web;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page shows.
 *
 * @param next where to go after signing in
 * @param problem code of the refusal whose words stand above the form, or null
 */
public record SignInForm(String next, @Nullable String problem) {}
