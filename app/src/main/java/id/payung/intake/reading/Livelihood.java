package id.payung.intake.reading;

import id.payung.registry.Occupation;

/** An occupation and the words in which the list gave it. */
public record Livelihood(Occupation occupation, String words) {}
