package id.payung.enrolment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which decrees are meant; {@code null} asks nothing. */
public record DecreeFilter(Decree.@Nullable State state, @Nullable UUID fund) {
    public static DecreeFilter all() {
        return new DecreeFilter(null, null);
    }

    public static DecreeFilter in(Decree.State state) {
        return new DecreeFilter(state, null);
    }
}
