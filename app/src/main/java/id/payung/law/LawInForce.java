package id.payung.law;

import id.payung.rules.law.Law;
import id.payung.rules.law.LawReading;
import id.payung.rules.scenario.Scenarios;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The law this installation calculates with: that of the release, with the corrections two people
 * agreed on, and with the legal bases somebody confirmed. Everything that prices, judges or pays
 * asks here.
 */
@Component
public class LawInForce {
    private final CorrectionRows corrections;
    private final ConfirmationRows confirmations;
    private volatile @Nullable Reading reading;

    LawInForce(CorrectionRows corrections, ConfirmationRows confirmations) {
        this.corrections = corrections;
        this.confirmations = confirmations;
    }

    public Law law() {
        return reading().law;
    }

    /** Reads and answers scenarios under this law. */
    public Scenarios scenarios() {
        return reading().scenarios;
    }

    /** The law as articles for readers. */
    public LawBook book() {
        return reading().book();
    }

    /** What was read is read again when next asked, once the running transaction has committed. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        forget();
                    }
                });
    }

    void forget() {
        reading = null;
    }

    private Reading reading() {
        Reading known = reading;
        if (known == null) {
            known = new Reading(read());
            reading = known;
        }
        return known;
    }

    private Law read() {
        // A correction was sound when it was approved. A later release may have changed what it
        // replaces: then the release is right, and the page of corrections says why.
        Law law =
                switch (Law.bundled().overlaid(corrections.inForce())) {
                    case LawReading.Sound(Law corrected) -> corrected;
                    case LawReading.Unsound _ -> Law.bundled();
                };
        return law.confirming(confirmations.holdingFor(law));
    }

    private static final class Reading {
        private final Law law;
        private final Scenarios scenarios;
        private @Nullable LawBook book;

        private Reading(Law law) {
            this.law = law;
            this.scenarios = Scenarios.under(law);
        }

        private synchronized LawBook book() {
            LawBook written = book;
            if (written == null) {
                written = LawBook.of(law);
                book = written;
            }
            return written;
        }
    }
}
