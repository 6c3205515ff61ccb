package id.payung.demo;

import id.payung.demo.DemoDecrees.Running;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.MemberFilter;
import id.payung.enrolment.MemberLine;
import id.payung.enrolment.mutation.MutationReason;
import id.payung.intake.SentFile;
import id.payung.population.StoryWorld;
import id.payung.registry.Identity;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The monthly lists of who has left: one in two hundred of those whom a decree of some size covers
 * dies, moves away, is hired or gives up his seat.
 */
@Component
class DemoMutations {
    private static final int EVERYBODY = 100_000;
    private static final int ONE_IN = 200;
    private static final int SOME_SIZE = 50;
    private static final int HAPPENED_ON = 15;
    private static final List<MutationReason> REASONS =
            List.of(
                    MutationReason.DIED,
                    MutationReason.MOVED,
                    MutationReason.EMPLOYED,
                    MutationReason.RESIGNED);

    private final Decrees decrees;
    private final Workers workers;
    private final DemoDesk desk;
    private final DemoStaff staff;

    DemoMutations(Decrees decrees, Workers workers, DemoDesk desk, DemoStaff staff) {
        this.decrees = decrees;
        this.workers = workers;
        this.desk = desk;
        this.staff = staff;
    }

    /** Who stood on the decrees when they came into force, by decree. */
    record Leaving(List<List<MemberLine>> members) {

        /** Others in each month. */
        List<MemberLine> in(YearMonth month) {
            List<MemberLine> leaving = new ArrayList<>();
            for (List<MemberLine> some : members) {
                for (int at = month.getMonthValue(); at < some.size(); at += ONE_IN) {
                    leaving.add(some.get(at));
                }
            }
            return leaving;
        }
    }

    Leaving among(List<Running> running) {
        return new Leaving(
                running.stream()
                        .map(one -> Acting.as(one.desk().preparer(), () -> membersOf(one.decree())))
                        .filter(members -> members.size() >= SOME_SIZE)
                        .toList());
    }

    private List<MemberLine> membersOf(UUID decree) {
        return decrees.members(MemberFilter.placedOn(decree), Position.FIRST, EVERYBODY).stream()
                .filter(line -> !isKnown(line))
                .toList();
    }

    private static boolean isKnown(MemberLine line) {
        return StoryWorld.people().stream().anyMatch(person -> person.name().equals(line.name()));
    }

    void accept(Leaving leaving, YearMonth month) {
        desk.accept(
                staff.rina(),
                staff.regency(),
                file(month),
                rows(leaving.in(month), month.atDay(HAPPENED_ON)));
    }

    void check(Leaving leaving, YearMonth month, DemoSpan span) {
        desk.check(
                staff.rina(),
                staff.regency(),
                file(month),
                rows(leaving.in(month), span.day(month, HAPPENED_ON)));
    }

    private static SentFile file(YearMonth month) {
        return new SentFile("mutasi", "mutasi-" + month + ".csv", Map.of());
    }

    private String rows(List<MemberLine> leaving, LocalDate on) {
        Map<UUID, Identity> identities =
                Acting.as(
                        staff.rina(),
                        () ->
                                workers.identities(
                                        leaving.stream().map(MemberLine::worker).toList()));
        StringBuilder rows = new StringBuilder("NIK;Nama;Jenis Mutasi;Tanggal Mutasi\n");
        for (int at = 0; at < leaving.size(); at++) {
            MemberLine line = leaving.get(at);
            Identity identity = identities.get(line.worker());
            if (identity != null) {
                rows.append(identity.nik())
                        .append(';')
                        .append(line.name())
                        .append(';')
                        .append(REASONS.get(at % REASONS.size()).printed())
                        .append(';')
                        .append(on)
                        .append('\n');
            }
        }
        return rows.toString();
    }
}
