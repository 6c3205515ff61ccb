package id.payung.law;

import id.payung.rules.law.Law;
import id.payung.rules.law.LawReading;
import id.payung.rules.scenario.Scenarios;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
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
    private static final Logger LOG = LoggerFactory.getLogger(LawInForce.class);

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

    /** Approved corrections that no longer fit, in the order in which they were approved. */
    public List<SetAside> setAside() {
        return reading().setAside;
    }

    /** Corrections that do not fit are told when the product starts, not when somebody looks. */
    @EventListener(ApplicationReadyEvent.class)
    void readAtStart() {
        reading();
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
            known = read();
            reading = known;
        }
        return known;
    }

    /** Each correction was sound when it was approved; a later release may have overtaken it. */
    private Reading read() {
        Law law = Law.bundled();
        var aside = new ArrayList<SetAside>();
        for (Correction correction : corrections.inForce()) {
            switch (Trial.of(law, correction.path(), correction.body())) {
                case LawReading.Sound(Law corrected) -> law = corrected;
                case LawReading.Unsound(var problems) ->
                        aside.add(new SetAside(correction, problems));
            }
        }
        aside.forEach(LawInForce::tell);
        return new Reading(law.confirming(confirmations.holdingFor(law)), List.copyOf(aside));
    }

    private static void tell(SetAside aside) {
        LOG.error(
                "Koreksi peraturan {} (disetujui {}) disisihkan: {}",
                aside.correction().path(),
                aside.correction().decider(),
                aside.problems().getFirst().sentence().indonesian());
    }

    private static final class Reading {
        private final Law law;
        private final List<SetAside> setAside;
        private final Scenarios scenarios;
        private @Nullable LawBook book;

        private Reading(Law law, List<SetAside> setAside) {
            this.law = law;
            this.setAside = setAside;
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
