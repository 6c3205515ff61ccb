package id.payung.audit.web;

import id.payung.audit.AuditEntry;
import id.payung.audit.AuditFilter;
import id.payung.audit.ChainVerdict;
import id.payung.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the trail; with the verdict when it was computed just now. */
public record AuditView(
        AuditFilter filter, long count, Page<AuditEntry> page, @Nullable ChainVerdict verdict) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** One of an entry's small facts, under the name it was recorded with. */
    public record Fact(String name, String value) {}

    /** An entry's facts, to be read by people. */
    public List<Fact> facts(AuditEntry entry) {
        return JSON.readTree(entry.details())
                .propertyStream()
                .map(fact -> new Fact(fact.getKey(), value(fact.getValue())))
                .toList();
    }

    private static String value(JsonNode node) {
        return node.isString() ? node.asString() : node.toString();
    }
}
