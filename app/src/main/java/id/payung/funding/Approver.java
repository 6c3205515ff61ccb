package id.payung.funding;

import java.util.UUID;

/** Somebody who may approve for a fund. */
public record Approver(UUID account, String name) {}
