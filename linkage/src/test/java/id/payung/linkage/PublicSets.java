package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.records.Fields;
import id.payung.linkage.records.ListFile;
import id.payung.linkage.records.Reading;
import id.payung.linkage.records.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Published lists with known truth. They are not part of this repository: the tests look for them
 * in {@code shared/data/linkage} beside or above the checkout, or where PAYUNG_LINKAGE_DATA says.
 */
final class PublicSets {
    private PublicSets() {}

    static Optional<Path> find(String name) {
        Optional<Path> told =
                Optional.ofNullable(System.getenv("PAYUNG_LINKAGE_DATA")).map(Path::of);
        Stream<Path> above =
                Stream.iterate(Path.of("").toAbsolutePath(), up -> up != null, Path::getParent)
                        .map(up -> up.resolve("shared/data/linkage"));
        return Stream.concat(told.stream(), above)
                .map(directory -> directory.resolve(name))
                .filter(Files::exists)
                .findFirst();
    }

    static Accuracy accuracy(Path file, String column) throws IOException, InterruptedException {
        Table table = table(file);
        return accuracy(table, Truth.ofColumn(table, column).orElseThrow());
    }

    static Accuracy accuracy(Path file, Pattern pattern) throws IOException, InterruptedException {
        Table table = table(file);
        return accuracy(table, Truth.ofPattern(table, pattern).orElseThrow());
    }

    private static Table table(Path file) throws IOException {
        Reading reading = ListFile.read(file);
        assertThat(reading).isInstanceOf(Reading.Done.class);
        return ((Reading.Done) reading).table();
    }

    private static Accuracy accuracy(Table table, Truth truth) throws InterruptedException {
        Fields fields = Fields.guessed(table, Set.of(truth.column()));
        Deduplication found = Deduplication.of(fields, 0, 0, new Phases(_ -> {}));
        assertThat(found).isInstanceOf(Deduplication.Done.class);
        return ((Deduplication.Done) found).against(truth);
    }
}
