package id.payung.intake.reading;

import id.payung.shared.FamilyCardNumber;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.sheets.Cell;
import id.payung.sheets.CellKind;
import org.jspecify.annotations.Nullable;

/** Reads the identity numbers: a wrong NIK stops the row, a wrong family card only stays empty. */
final class NikCell {

    private static final int DIGITS_A_SPREADSHEET_KEEPS = 15;

    private final RegionCodes regions;

    NikCell(RegionCodes regions) {
        this.regions = regions;
    }

    @Nullable Nik read(Cell cell, Findings findings) {
        if (cell.kind() == CellKind.TOO_LONG) {
            findings.refuse(Column.NIK, Nik.Fault.CHARACTERS.code());
            return null;
        }
        if (cell.kind() == CellKind.ERROR) {
            findings.refuse(Column.NIK, "cell-error", cell.text());
            return null;
        }
        if (isNumberOfSixteenDigits(cell)) {
            findings.refuse(Column.NIK, "nik-numeric-cell");
            return null;
        }
        String text = CleanText.of(cell.text());
        Outcome<Nik, Nik.Fault> parsed = Nik.parse(CleanText.saysNothing(text) ? "" : text);
        return switch (parsed) {
            case Outcome.Done<Nik, Nik.Fault>(Nik nik) -> checkedRegion(nik, findings);
            case Outcome.Refused<Nik, Nik.Fault>(Nik.Fault fault) -> {
                refuse(fault, text, findings);
                yield null;
            }
        };
    }

    @Nullable FamilyCardNumber readFamilyCard(Cell cell, Findings findings) {
        String text = TextCells.optional(Column.FAMILY_CARD, cell, findings);
        if (text == null) {
            return null;
        }
        if (isNumberOfSixteenDigits(cell)) {
            findings.warn(Column.FAMILY_CARD, "family-card-numeric-cell");
            return null;
        }
        return switch (FamilyCardNumber.parse(text)) {
            case Outcome.Done<FamilyCardNumber, FamilyCardNumber.Fault>(FamilyCardNumber card) ->
                    card;
            case Outcome.Refused<FamilyCardNumber, FamilyCardNumber.Fault> _ -> {
                findings.warn(Column.FAMILY_CARD, "family-card-unreadable");
                yield null;
            }
        };
    }

    /** A spreadsheet keeps 15 digits of a number: the sixteenth is 0 whatever it was. */
    static boolean isNumberOfSixteenDigits(Cell cell) {
        return cell.kind() == CellKind.NUMBER
                && cell.text().length() > DIGITS_A_SPREADSHEET_KEEPS
                && CleanText.isDigits(cell.text());
    }

    /** What to give back for correction: the lost digit as a question mark, never as a 0. */
    static String typed(Cell cell) {
        return isNumberOfSixteenDigits(cell)
                ? cell.text().substring(0, DIGITS_A_SPREADSHEET_KEEPS) + '?'
                : cell.text();
    }

    private static void refuse(Nik.Fault fault, String text, Findings findings) {
        switch (fault) {
            case LENGTH -> findings.refuse(Column.NIK, fault.code(), countDigits(text));
            case MISSING, EXPONENT, CHARACTERS, REPEATED, MONTH, DAY, DATE, SERIAL ->
                    findings.refuse(Column.NIK, fault.code());
        }
    }

    private static long countDigits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private Nik checkedRegion(Nik nik, Findings findings) {
        if (!nik.isOfTheDemonstration() && !regions.known(nik.regionDigits())) {
            regions.nearest(nik.regionDigits())
                    .ifPresentOrElse(
                            nearest ->
                                    findings.warn(
                                            Column.NIK, "nik-region", nik.regionCode(), nearest),
                            () -> findings.warn(Column.NIK, "nik-region-far", nik.regionCode()));
        }
        return nik;
    }
}
