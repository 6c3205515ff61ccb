package id.payung.planning.continuity;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;

/** Months paid for a worker, and months that decrees arrange for him, past and to come. */
public record History(List<YearMonth> paid, List<YearMonth> funded) {
    public History {
        paid = List.copyOf(paid);
        funded = List.copyOf(funded);
    }

    /** All of them in order, each once: what is paid if every promise is kept. */
    public TreeSet<YearMonth> kept() {
        TreeSet<YearMonth> all = new TreeSet<>(paid);
        all.addAll(funded);
        return all;
    }
}
