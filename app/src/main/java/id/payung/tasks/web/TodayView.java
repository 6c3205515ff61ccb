package id.payung.tasks.web;

import id.payung.shared.Acting;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import id.payung.tasks.AreaLine;
import id.payung.tasks.Colleague;
import id.payung.tasks.Figure;
import id.payung.tasks.TaskOwner;
import id.payung.tasks.TaskRefused;
import id.payung.tasks.Waiting;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the Today page shows.
 *
 * @param owners who of the office looks after what, by the code of what waits
 * @param refusal why work did not change hands
 */
public record TodayView(
        List<Figure> figures,
        List<AreaLine> areas,
        Map<String, TaskOwner> owners,
        List<Colleague> colleagues,
        @Nullable TaskRefused refusal) {
    static final Columns<AreaLine> AREAS =
            Columns.<AreaLine>none()
                    .or("wilayah", AreaLine::area)
                    .or("pekerja", AreaLine::workers)
                    .or("terlindungi", AreaLine::covered)
                    .or("bagian", AreaLine::perMille);

    /** Cover by area in the order that is asked for; else by their codes. */
    public List<AreaLine> areas(Position position) {
        return AREAS.sorted(areas, position);
    }

    /** Who looks after it, where anybody does. */
    public @Nullable TaskOwner owner(Waiting item) {
        return owners.get(item.code());
    }

    public boolean isMine(Waiting item) {
        TaskOwner owner = owner(item);
        return owner != null && owner.account().equals(me());
    }

    public UUID me() {
        return Acting.required().account();
    }

    /** The others to whom it could be given. */
    public List<Colleague> others(Waiting item) {
        TaskOwner owner = owner(item);
        return colleagues.stream()
                .filter(one -> !one.account().equals(me()))
                .filter(one -> owner == null || !one.account().equals(owner.account()))
                .toList();
    }

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
