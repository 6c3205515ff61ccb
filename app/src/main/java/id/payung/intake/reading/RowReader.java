package id.payung.intake.reading;

import id.payung.intake.reading.ReadRow.Home;
import id.payung.registry.Occupation;
import id.payung.registry.PersonNames;
import id.payung.shared.FamilyCardNumber;
import id.payung.shared.Nik;
import id.payung.shared.Sex;
import id.payung.sheets.SheetRow;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row of a list into a person's values and the findings about them. Nothing is remembered
 * from row to row, so rows may be read again or by several threads.
 *
 * <p>Where a birth date or sex contradicts the NIK, the NIK's is taken and the row warned: the
 * number was issued once from the birth record, the cell was typed again.
 */
final class RowReader {

    /** Programmes cover workers of 18 to 64 years. */
    private static final int YOUNGEST = 18;

    private static final int OLDEST = 64;

    private final Mapping mapping;
    private final NikCell niks;
    private final DateCell dates;
    private final OwnCells own;
    private final ListingColumns columns;
    private final LocalDate asOf;

    RowReader(
            Mapping mapping,
            ListingColumns columns,
            DateOrder order,
            RegionCodes regions,
            LocalDate asOf) {
        this.mapping = mapping;
        this.niks = new NikCell(regions);
        this.dates = new DateCell(order, asOf);
        this.own = new OwnCells(columns, order, asOf);
        this.columns = columns;
        this.asOf = asOf;
    }

    ReadRow read(SheetRow row) {
        RowCells cells = new RowCells(row, mapping);
        Findings findings = new Findings(row.number());
        Nik nik = niks.read(cells.of(Column.NIK), findings);
        FamilyCardNumber card = niks.readFamilyCard(cells.of(Column.FAMILY_CARD), findings);
        nik = refuseFamilyCard(nik, card, findings);
        String name = name(cells, findings);
        LocalDate written = dates.read(cells.of(Column.BORN_ON), findings);
        LocalDate bornOn = agreedBirth(written, nik, findings);
        Sex sex = agreedSex(SexCell.read(cells.of(Column.SEX), findings), nik, findings);
        Map<Column, String> told = own.read(cells, findings);
        checkAge(bornOn == null && nik != null ? nik.bornOn(asOf) : bornOn, cells, findings);
        return new ReadRow(
                row.number(),
                nik,
                card,
                name,
                PersonNames.key(name),
                text(Column.BIRTHPLACE, cells, findings),
                bornOn,
                sex,
                text(Column.MOTHER, cells, findings),
                home(cells, findings),
                livelihood(cells, told, findings),
                PhoneCell.read(cells.of(Column.PHONE), findings),
                MoneyCell.read(cells.of(Column.INCOME), findings),
                SmallNumbers.decile(cells.of(Column.DECILE), findings),
                told,
                cells.typed(),
                written,
                findings.all());
    }

    /** Whoever is told of by NIK alone stays without a name. */
    private String name(RowCells cells, Findings findings) {
        return mapping.place(Column.NAME) == null
                ? ""
                : NameCell.read(cells.of(Column.NAME), findings);
    }

    private static @Nullable Nik refuseFamilyCard(
            @Nullable Nik nik, @Nullable FamilyCardNumber card, Findings findings) {
        if (nik != null && card != null && nik.digits().equals(card.digits())) {
            findings.refuse(Column.NIK, "nik-is-family-card");
            return null;
        }
        return nik;
    }

    private @Nullable LocalDate agreedBirth(
            @Nullable LocalDate written, @Nullable Nik nik, Findings findings) {
        if (written == null || nik == null) {
            return written;
        }
        boolean sameDay =
                written.getDayOfMonth() == nik.birthDay()
                        && written.getMonthValue() == nik.birthMonth();
        LocalDate ofNik = nik.bornOn(asOf);
        if (sameDay && written.getYear() % 100 == ofNik.getYear() % 100) {
            return written;
        }
        findings.warn(
                Column.BORN_ON,
                "date-contradicts-nik",
                IndonesianDate.of(written),
                IndonesianDate.of(ofNik));
        return ofNik;
    }

    private static @Nullable Sex agreedSex(
            @Nullable Sex written, @Nullable Nik nik, Findings findings) {
        if (written == null || nik == null || written == nik.sex()) {
            return written;
        }
        findings.warn(Column.SEX, "sex-contradicts-nik", written.letter(), nik.sex().letter());
        return nik.sex();
    }

    private void checkAge(@Nullable LocalDate bornOn, RowCells cells, Findings findings) {
        if (bornOn == null || !columns.proposing()) {
            return;
        }
        int age = Period.between(bornOn, asOf).getYears();
        if (age < YOUNGEST || age > OLDEST) {
            boolean dated = !cells.of(Column.BORN_ON).isEmpty();
            Column column = dated ? Column.BORN_ON : Column.NIK;
            findings.warn(column, "age-out-of-range", age, YOUNGEST, OLDEST);
        }
    }

    private static Home home(RowCells cells, Findings findings) {
        return new Home(
                text(Column.ADDRESS, cells, findings),
                SmallNumbers.neighbourhood(Column.RT, cells.of(Column.RT), findings),
                SmallNumbers.neighbourhood(Column.RW, cells.of(Column.RW), findings),
                text(Column.VILLAGE, cells, findings),
                text(Column.DISTRICT, cells, findings),
                text(Column.REGENCY, cells, findings));
    }

    /** Whoever is proposed as one of a group lives by what the group does, unless it is said. */
    private static @Nullable Livelihood livelihood(
            RowCells cells, Map<Column, String> told, Findings findings) {
        String words = text(Column.OCCUPATION, cells, findings);
        if (words != null) {
            return new Livelihood(Occupation.of(words), words);
        }
        String group = told.get(SpecialGroup.COLUMN);
        return group == null
                ? null
                : SpecialGroup.valueOf(group).livelihood(cells.of(SpecialGroup.COLUMN).text());
    }

    private static @Nullable String text(Column column, RowCells cells, Findings findings) {
        return TextCells.text(column, cells.of(column), findings);
    }
}
