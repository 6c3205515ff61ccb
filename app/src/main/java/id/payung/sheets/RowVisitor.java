package id.payung.sheets;

/** Receives the filled rows of a tab, top to bottom. */
@FunctionalInterface
public interface RowVisitor {

    /** Answers false when it has seen enough; reading then ends at once. */
    boolean visit(SheetRow row);
}
