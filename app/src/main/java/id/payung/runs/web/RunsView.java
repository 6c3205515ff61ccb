package id.payung.runs.web;

import id.payung.runs.Run;
import id.payung.shared.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs, the newest first, and who is looking at them.
 *
 * @param state only those in it; {@code null} for all
 */
public record RunsView(Run.@Nullable State state, long count, Page<Run> page, UUID reader) {

    public boolean isWorking() {
        return page.items().stream().anyMatch(run -> !run.state().isFinal());
    }

    public boolean mayCancel(Run run) {
        return !run.state().isFinal() && run.account().equals(reader);
    }

    /** The page of what a run works on. */
    public static String href(Run run) {
        return switch (run.kind()) {
            case "listing.check", "listing.accept", "duplicates.seek" -> "/daftar/" + run.subject();
            case "plan.drafts" -> "/rencana/konsep/" + run.subject();
            default -> "/proses";
        };
    }
}
