package id.payung.donors;

import id.payung.access.Accounts;
import id.payung.donors.EndingRows.Ending;
import id.payung.donors.HandingOver.Leaving;
import id.payung.eligibility.Programmes;
import id.payung.funding.Funds;
import id.payung.runs.DailyWork;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Watches pledges come to their end: 60, 30 and 7 days before the last one a warning, and when the
 * programme's own days have come a draft by which other money goes on for the people.
 */
@Component
class PledgeEnds implements DailyWork {
    private final HandingOver handing;
    private final Accounts accounts;
    private final Funds funds;
    private final Programmes programmes;

    PledgeEnds(HandingOver handing, Accounts accounts, Funds funds, Programmes programmes) {
        this.handing = handing;
        this.accounts = accounts;
        this.funds = funds;
        this.programmes = programmes;
    }

    @Override
    public void on(LocalDate today) {
        handing.warn(today);
        leaving(today).forEach((leaving, pledges) -> handOver(leaving, pledges, today));
    }

    private Map<Leaving, List<UUID>> leaving(LocalDate today) {
        return handing.ending(today).stream()
                .filter(this::isTime)
                .collect(
                        Collectors.groupingBy(
                                one -> new Leaving(one.fund(), one.last(), one.recordedBy()),
                                LinkedHashMap::new,
                                Collectors.mapping(Ending::pledge, Collectors.toList())));
    }

    /** By the rule of the programme whose fund the pledge is in. */
    private boolean isTime(Ending ending) {
        return funds.find(ending.fund())
                .flatMap(fund -> programmes.find(fund.programme()))
                .map(programme -> programme.criteria().practice().continuesPledges())
                .filter(days -> ending.days() <= days)
                .isPresent();
    }

    private void handOver(Leaving leaving, List<UUID> pledges, LocalDate today) {
        Optional<Actor> officer =
                accounts.actor(leaving.officer())
                        .filter(actor -> actor.may(Permission.PREPARE_DECREES));
        if (officer.isEmpty()) {
            handing.withoutOfficer(pledges, today);
            return;
        }
        Acting.run(officer.get(), () -> handing.handOver(leaving, pledges, today));
    }
}
