package id.payung.enrolment;

import id.payung.shared.TerritoryCode;
import java.util.UUID;

/** A seat that somebody on the waiting list may take, and the village it belongs to. */
public record FreeSeat(UUID id, TerritoryCode village) {}
