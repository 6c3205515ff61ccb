package id.payung.eligibility.web;

import id.payung.eligibility.Programme;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import java.util.List;
import java.util.Locale;

/**
 * The programmes that are meant; by name where no other order is asked for.
 *
 * @param words somewhere in the name or the code, in any case; empty for all
 */
public record ProgrammesView(String words, List<Programme> programmes) {
    private static final Columns<Programme> COLUMNS =
            Columns.<Programme>none()
                    .or("nama", Programme::name)
                    .or("kode", Programme::code)
                    .or("wilayah", Programme::territory);

    static ProgrammesView of(List<Programme> all, String words, Position position) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<Programme> meant =
                all.stream()
                        .filter(
                                one ->
                                        (one.name() + "\n" + one.code())
                                                .toLowerCase(Locale.ROOT)
                                                .contains(wanted))
                        .toList();
        return new ProgrammesView(words.strip(), COLUMNS.sorted(meant, position));
    }
}
