package id.payung.planning.web;

import id.payung.legalbases.LegalBasis;
import id.payung.planning.continuity.Catcher;
import id.payung.planning.continuity.LapseFilter;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who could catch the people of one fund.
 *
 * @param fundName the fund whose cover ends
 * @param restOn the texts on which the money of each catcher rests
 */
public record CatchView(
        LapseFilter filter,
        String fundName,
        long people,
        List<Catcher> catchers,
        List<LegalBasis> legalBases,
        Map<UUID, List<LegalBasis>> restOn,
        @Nullable Refusal refusal) {

    /** The funds in the order that is asked for; else in that in which they pay. */
    public List<Catcher> catchers(Position position) {
        return Columns.<Catcher>none()
                .or("dana", catcher -> catcher.fund().name())
                .or("bulan", catcher -> catcher.months().first())
                .or("sah", Catcher::lawful)
                .or("muat", Catcher::fitting)
                .or("tempat", Catcher::room)
                .or("sisa", catcher -> people - catcher.caught())
                .sorted(catchers, position);
    }

    /** Whether the catcher's money rests on the text first of all. */
    public boolean isUsual(Catcher catcher, LegalBasis text) {
        return restOn.getOrDefault(catcher.fund().id(), List.of()).stream()
                .limit(1)
                .anyMatch(text::equals);
    }
}
