package id.payung.sheets;

import java.io.IOException;
import java.io.Serial;

/**
 * Carries a refusal up through the parsers, which know only exceptions; never leaves this package.
 */
final class RefusedWhileReading extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient SheetRefused refused;

    RefusedWhileReading(SheetRefused refused) {
        super(refused.code());
        this.refused = refused;
    }

    SheetRefused refused() {
        return refused;
    }
}
