package id.payung.planning;

import id.payung.funding.Quota;
import java.util.UUID;

/** A quota that a plan keeps beside those that the fund itself has. */
public record FundQuota(UUID fund, Quota quota) {}
