package id.payung.files;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.UUID;

/**
 * A document as it was handed in.
 *
 * @param name what the sender called it, without directories; only ever shown, never a path
 * @param size bytes before sealing
 * @param sha256 of the content, in hexadecimal: two files are the same when these are equal
 */
public record StoredFile(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        TerritoryCode territory,
        Instant storedAt) {}
