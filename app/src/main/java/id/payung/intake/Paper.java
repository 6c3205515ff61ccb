package id.payung.intake;

import java.time.Instant;
import java.util.UUID;

/** A paper that lies with a list. */
public record Paper(
        UUID id, PaperKind kind, UUID file, String fileName, String addedBy, Instant addedAt) {}
