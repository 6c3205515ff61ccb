package id.payung.intake;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges rows of a checked list anew where the register has changed since the check. */
@Component
class Reclassification {
    private final JdbcClient jdbc;
    private final Staging staging;
    private final Classification classification;

    Reclassification(JdbcClient jdbc, Staging staging, Classification classification) {
        this.jdbc = jdbc;
        this.staging = staging;
        this.classification = classification;
    }

    /** Rows of a list that have just been read; makes room for the next. */
    void ofStaged(UUID listing) {
        classification.meetRegister();
        classification.keep(listing);
        staging.empty();
    }

    /** Rows under the NIK of an earlier row, once the whole list has been read. */
    void ofRepeated(UUID listing) {
        classification.settleRepeated(listing);
    }

    /** Rows about known workers whose record is no longer what it was; whether there were any. */
    boolean ofStale(UUID listing) {
        return judge(listing, ClassificationSql.STALE);
    }

    /** Rows about new workers whom another list has registered first; whether there were any. */
    boolean ofForestalled(UUID listing) {
        return judge(listing, ClassificationSql.FORESTALLED);
    }

    private boolean judge(UUID listing, String which) {
        staging.clear();
        int rows = jdbc.sql("insert into arriving " + which).param("listing", listing).update();
        if (rows == 0) {
            return false;
        }
        jdbc.sql("update arriving set status = null").update();
        classification.meetRegister();
        classification.rewrite(listing);
        return true;
    }
}
