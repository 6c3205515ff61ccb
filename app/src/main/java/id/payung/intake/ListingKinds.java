package id.payung.intake;

import id.payung.intake.reading.Column;
import id.payung.intake.reading.ListingColumns;
import id.payung.shared.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Every kind of list: proposals, which intake itself knows, and those that modules above declare.
 */
@Component
public class ListingKinds {
    /** People proposed for cover; they enter the register. */
    public static final String PROPOSALS = "usulan";

    private static final ListingColumns OF_PROPOSALS = ListingColumns.ofProposals();

    private final ObjectProvider<ListingKind> declared;

    ListingKinds(ObjectProvider<ListingKind> declared) {
        this.declared = declared;
    }

    /** The codes of all kinds, proposals first. */
    public List<String> codes() {
        return Stream.concat(
                        Stream.of(PROPOSALS), declared.stream().map(ListingKind::code).sorted())
                .toList();
    }

    public boolean knows(String code) {
        return codes().contains(code);
    }

    /** Empty for a kind that nobody declares. */
    public Optional<ListingColumns> columns(String code) {
        return code.equals(PROPOSALS)
                ? Optional.of(OF_PROPOSALS)
                : declared(code).map(ListingKind::columns);
    }

    Permission accepting(String code) {
        return declared(code).map(ListingKind::accepting).orElse(Permission.ACCEPT_LISTINGS);
    }

    /** The values a person gives for whole columns, by the name or code of the column. */
    public Map<Column, String> told(String code, Map<String, String> typed) {
        Map<Column, String> told = new TreeMap<>(java.util.Comparator.comparing(Column::code));
        columns(code)
                .ifPresent(
                        columns ->
                                typed.forEach(
                                        (name, value) ->
                                                columns.named(name)
                                                        .ifPresent(c -> told.put(c, value))));
        return told;
    }

    Optional<ListingKind> declared(String code) {
        return declared.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
