package id.payung.population.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A kind of fault that a cell of a real list carries. */
sealed interface Fault
        permits NikFault, NameFault, NameVariant, BirthFault, IncomeFault, PhoneFault, RowFault {

    /** The column in which it sits. */
    Column column();

    /** What a check has to make of it. */
    Outcome outcome();

    /** How often it occurs beside the other kinds, without unit. */
    double weight();

    /** The enum constant's own name. */
    String name();

    /** The cell with the fault in it. */
    Cell spoil(Slip slip);

    /** The word that stands for it in {@code truth.csv}, such as {@code NIK_SHORT}. */
    default String code() {
        return switch (this) {
            case NikFault _ -> "NIK_" + name();
            case NameFault _ -> "NAME_" + name();
            case NameVariant _ -> "VARIANT_" + name();
            case BirthFault _ -> "BIRTH_" + name();
            case IncomeFault _ -> "INCOME_" + name();
            case PhoneFault _ -> "PHONE_" + name();
            case RowFault _ -> "ROW_" + name();
        };
    }

    /** The kind with that code; refuses a code that no kind has. */
    static Fault of(String code) {
        return all().stream()
                .filter(fault -> fault.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such fault: " + code));
    }

    /** Every kind there is, variants of names included. */
    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        all.addAll(Arrays.asList(NikFault.values()));
        all.addAll(Arrays.asList(NameFault.values()));
        all.addAll(Arrays.asList(NameVariant.values()));
        all.addAll(Arrays.asList(BirthFault.values()));
        all.addAll(Arrays.asList(IncomeFault.values()));
        all.addAll(Arrays.asList(PhoneFault.values()));
        all.addAll(Arrays.asList(RowFault.values()));
        return List.copyOf(all);
    }
}
