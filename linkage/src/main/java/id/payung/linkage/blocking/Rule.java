package id.payung.linkage.blocking;

import java.util.List;
import java.util.stream.Collectors;

/** Records are worth comparing if they agree in all parts of a rule. */
public final class Rule {
    private final List<KeyPart> parts;

    Rule(List<KeyPart> parts) {
        this.parts = List.copyOf(parts);
    }

    List<KeyPart> parts() {
        return parts;
    }

    int slots() {
        return parts.stream().mapToInt(KeyPart::slots).reduce(1, Math::multiplyExact);
    }

    boolean shares(int left, int right) {
        for (int at = 0; at < parts.size(); at++) {
            if (!parts.get(at).shares(left, right)) {
                return false;
            }
        }
        return true;
    }

    /** The key of a record in one combination of its parts' slots, zero if a part is missing. */
    long key(int record, int slot) {
        long key = 0;
        int rest = slot;
        for (int at = 0; at < parts.size(); at++) {
            KeyPart part = parts.get(at);
            long of = part.key(record, rest % part.slots());
            rest /= part.slots();
            if (of == 0) {
                return 0;
            }
            key = at == 0 ? of : Fingerprint.joined(key, of);
        }
        return key;
    }

    @Override
    public String toString() {
        return parts.stream().map(KeyPart::toString).collect(Collectors.joining(" & "));
    }
}
