package id.payung.access;

import id.payung.shared.Permission;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A program's key to the HTTP API as its owner sees it; the key itself was shown once. */
record ApiToken(
        UUID id,
        String name,
        Set<Permission> permissions,
        Instant createdAt,
        Instant expiresAt,
        boolean revoked) {}
