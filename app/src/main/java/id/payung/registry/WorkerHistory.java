package id.payung.registry;

import java.util.List;
import java.util.UUID;

/** What a module knows of a worker's life in the programme; every owner adds its own lines. */
public interface WorkerHistory {

    /** In any order; asked inside a transaction of the reader's scope. */
    List<HistoryLine> linesOf(UUID worker);
}
