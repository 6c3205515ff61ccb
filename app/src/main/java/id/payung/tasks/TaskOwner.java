package id.payung.tasks;

import java.time.Instant;
import java.util.UUID;

/**
 * Who of an office looks after one kind of waiting work, until he hands it on or back.
 *
 * @param givenBy the name of who gave it to him; his own where he took it
 */
public record TaskOwner(UUID account, String name, String givenBy, Instant since) {}
