package id.payung.eligibility.verification;

import id.payung.shared.TerritoryCode;
import java.util.UUID;

/**
 * A filled sheet of visits was accepted or taken back; its results stand or are gone already.
 *
 * @param territory where the office is that sent it
 */
public record VisitsListed(UUID listing, TerritoryCode territory) {}
