package id.payung.demo;

import id.payung.contributions.ContributionLine;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthFilter.Standing;
import id.payung.contributions.MonthlyFigures;
import id.payung.intake.SentFile;
import id.payung.registry.Identity;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The insurer's own list of who is active in a month: of those whose month is paid it forgets one
 * in fifty, so that somebody has to be asked after.
 */
@Component
class DemoActives {
    private static final int EVERYBODY = 100_000;
    private static final int FORGOTTEN = 50;

    private final MonthlyFigures months;
    private final Workers workers;
    private final DemoDesk desk;
    private final DemoStaff staff;

    DemoActives(MonthlyFigures months, Workers workers, DemoDesk desk, DemoStaff staff) {
        this.months = months;
        this.workers = workers;
        this.desk = desk;
        this.staff = staff;
    }

    void tell(YearMonth month, LocalDate day) {
        SentFile file =
                new SentFile(
                        "aktif",
                        "aktif-" + month + ".csv",
                        Map.of("Keadaan Tanggal", day.toString()));
        desk.accept(staff.rina(), staff.regency(), file, rows(month));
    }

    private String rows(YearMonth month) {
        MonthFilter paid = MonthFilter.in(month).standing(Standing.PAID).inside(DemoStaff.BOGOR);
        StringBuilder rows = new StringBuilder("NIK\n");
        Acting.run(
                staff.rina(),
                () -> {
                    List<ContributionLine> lines = months.list(paid, Position.FIRST, EVERYBODY);
                    Map<?, Identity> known =
                            workers.identities(
                                    lines.stream().map(ContributionLine::worker).toList());
                    for (int at = 0; at < lines.size(); at++) {
                        if (at % FORGOTTEN != FORGOTTEN - 1) {
                            Identity one =
                                    Objects.requireNonNull(known.get(lines.get(at).worker()));
                            rows.append(one.nik()).append('\n');
                        }
                    }
                });
        return rows.toString();
    }
}
