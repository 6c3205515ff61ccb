package id.payung.planning.web;

import id.payung.legalbases.LegalBasis;
import id.payung.planning.continuity.Catcher;
import id.payung.planning.continuity.LapseFilter;
import id.payung.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who could catch the people of one fund.
 *
 * @param fundName the fund whose cover ends
 */
public record CatchView(
        LapseFilter filter,
        String fundName,
        long people,
        List<Catcher> catchers,
        List<LegalBasis> legalBases,
        @Nullable Refusal refusal) {}
