package id.payung.tasks.web;

import id.payung.tasks.AreaLine;
import id.payung.tasks.Figure;
import id.payung.tasks.Waiting;
import java.util.List;

/** What the Today page shows. */
public record TodayView(List<Figure> figures, List<Waiting> waiting, List<AreaLine> areas) {

    public List<Figure> head() {
        return figures.stream().filter(figure -> !figure.place().isStep()).toList();
    }

    /** The way from a proposal to cover, in its order. */
    public List<Figure> steps() {
        return figures.stream().filter(figure -> figure.place().isStep()).toList();
    }

    /** The longest bar of the funnel; never 0. */
    public long widest() {
        return steps().stream().mapToLong(Figure::value).max().stream()
                .map(value -> Math.max(1, value))
                .findFirst()
                .orElse(1);
    }

    public AreaLine total() {
        return new AreaLine(
                "",
                areas.stream().mapToLong(AreaLine::workers).sum(),
                "",
                areas.stream().mapToLong(AreaLine::covered).sum(),
                "");
    }
}
