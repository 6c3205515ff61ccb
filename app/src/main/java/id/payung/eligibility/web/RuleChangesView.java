package id.payung.eligibility.web;

import id.payung.eligibility.RuleChange;
import java.util.List;
import java.util.UUID;

/** Rules handed in, newest first; those that wait for the reader, or all. */
public record RuleChangesView(List<RuleChange> changes, boolean waiting, UUID reader) {}
