package id.payung.law;

import id.payung.rules.yaml.Problem;
import java.util.List;

/**
 * A correction that two people agreed on and that no longer fits: a later release, or a correction
 * approved before it, changed what it builds on. Nothing is calculated with it; every other
 * correction stays in force.
 *
 * @param problems why it does not fit, one or more
 */
public record SetAside(Correction correction, List<Problem> problems) {}
