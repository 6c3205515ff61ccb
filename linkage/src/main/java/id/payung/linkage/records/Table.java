package id.payung.linkage.records;

import java.util.List;
import java.util.Optional;

/** A list of people as columns of equal length. */
public record Table(List<Column> columns, int size) {

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
