package id.payung.eligibility.web;

import id.payung.eligibility.Programme;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import java.util.List;

/** The programmes of the nation; by name where no other order is asked for. */
public record ProgrammesView(List<Programme> programmes) {
    private static final Columns<Programme> COLUMNS =
            Columns.<Programme>none()
                    .or("nama", Programme::name)
                    .or("kode", Programme::code)
                    .or("wilayah", Programme::territory);

    static ProgrammesView sorted(List<Programme> programmes, Position position) {
        return new ProgrammesView(COLUMNS.sorted(programmes, position));
    }
}
