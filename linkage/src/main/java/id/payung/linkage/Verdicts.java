package id.payung.linkage;

import id.payung.linkage.clustering.Edges;
import id.payung.linkage.clustering.Objection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which pairs need nobody's eyes. */
final class Verdicts {
    private final Band band;
    private final int masters;
    private final Objection objection;

    /**
     * By new record: how many masters it resembles from the band upwards, contradicted ones not.
     */
    private final Map<Integer, Integer> rivals = new HashMap<>();

    Verdicts(Band band, int masters, Objection objection) {
        this.band = band;
        this.masters = masters;
        this.objection = objection;
    }

    List<Link> of(Edges edges) {
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.left(edge) < masters && !contradicted(edges, edge)) {
                rivals.merge(edges.right(edge), 1, Integer::sum);
            }
        }
        List<Link> links = new ArrayList<>();
        for (int edge = 0; edge < edges.size(); edge++) {
            links.add(
                    new Link(
                            edges.left(edge),
                            edges.right(edge),
                            edges.score(edge),
                            verdict(edges, edge)));
        }
        links.sort(
                Comparator.comparingDouble(Link::bits)
                        .reversed()
                        .thenComparingInt(Link::later)
                        .thenComparingInt(Link::earlier));
        return links;
    }

    private Link.Verdict verdict(Edges edges, int edge) {
        if (edges.score(edge) < band.certain()) {
            return Link.Verdict.UNSURE;
        }
        if (contradicted(edges, edge)) {
            return Link.Verdict.CONTRADICTED;
        }
        boolean known = edges.left(edge) < masters;
        return known && rivals.getOrDefault(edges.right(edge), 0) > 1
                ? Link.Verdict.RIVALS
                : Link.Verdict.CERTAIN;
    }

    private boolean contradicted(Edges edges, int edge) {
        return objection.between(edges.left(edge), edges.right(edge));
    }
}
