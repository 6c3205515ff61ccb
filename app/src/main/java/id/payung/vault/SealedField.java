package id.payung.vault;

/**
 * The kinds of secret Payung keeps; a cipher opens only under the kind and record it was sealed
 * for.
 */
public enum SealedField {
    NIK(1),
    FAMILY_CARD(2),
    PHONE(3),
    /** What stood in a spreadsheet's cell that the check complained about. */
    CELL(4),
    /** The hash of an audit entry: only its index is taken, as a seal nobody else can make. */
    AUDIT_ENTRY(5);

    private final int tag;

    SealedField(int tag) {
        this.tag = tag;
    }

    /** Stands in every cipher's bound data: it must never change. */
    byte tag() {
        return (byte) tag;
    }
}
