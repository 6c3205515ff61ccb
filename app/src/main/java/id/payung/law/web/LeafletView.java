package id.payung.law.web;

import id.payung.law.Outlook;
import java.time.LocalDate;

/**
 * What stands on the leaflet.
 *
 * @param transport rupiah of this month for drivers and couriers who pay themselves
 * @param outlook of a worker who joins today and whose children nobody knows
 */
public record LeafletView(LocalDate day, long transport, Outlook outlook) {}
