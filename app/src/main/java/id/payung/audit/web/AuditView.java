package id.payung.audit.web;

import id.payung.audit.AuditEntry;
import id.payung.audit.AuditFilter;
import id.payung.audit.ChainVerdict;
import id.payung.shared.Page;
import org.jspecify.annotations.Nullable;

/** Entries of the trail; with the verdict when it was computed just now. */
public record AuditView(
        AuditFilter filter, long count, Page<AuditEntry> page, @Nullable ChainVerdict verdict) {}
