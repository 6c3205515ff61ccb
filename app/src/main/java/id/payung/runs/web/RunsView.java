package id.payung.runs.web;

import id.payung.runs.Run;
import java.util.List;
import java.util.UUID;

/** The newest runs, and who is looking at them. */
public record RunsView(List<Run> runs, UUID reader) {

    public boolean isWorking() {
        return runs.stream().anyMatch(run -> !run.state().isFinal());
    }

    public boolean mayCancel(Run run) {
        return !run.state().isFinal() && run.account().equals(reader);
    }

    /** The page of what a run works on. */
    public static String href(Run run) {
        return run.kind().startsWith("listing.") || run.kind().equals("duplicates.seek")
                ? "/daftar/" + run.subject()
                : "/proses";
    }
}
