package id.payung.shell;

import id.payung.access.Office;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.Rupiah;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every template is given beside its own view: who is signed in, the words, and how to write
 * numbers, months and identity numbers.
 *
 * @param today the business date, Jakarta's
 * @param demo whether this installation holds invented people only
 */
public record Shell(
        Words words,
        LocalDate today,
        boolean demo,
        PageAddress address,
        Optional<Actor> actor,
        Optional<FormToken> token,
        Supplier<Optional<Office>> officeOfActor,
        Supplier<List<Waiting>> waiting,
        Assets assets) {

    /** For the page of an error, which asks nothing more of what may have just failed. */
    public Shell uncounted() {
        return new Shell(
                words, today, demo, address, actor, token, officeOfActor, List::of, assets);
    }

    /** In which order the address asks for the tables of the page. */
    public Position order() {
        return Position.by(address.order(), null);
    }

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    public boolean knows(String key) {
        return words.knows(key);
    }

    /** For texts that modules keep in their own phrase books. */
    public Locale locale() {
        return words.language().locale();
    }

    public String message(Refusal refusal) {
        return words.message(refusal);
    }

    public String remedy(Refusal refusal) {
        return words.remedy(refusal);
    }

    public List<MenuEntry> menu() {
        return actor.map(who -> Menu.entries(who, address.path(), waiting.get(), words))
                .orElse(List.of());
    }

    public String office() {
        return officeOfActor.get().map(Office::name).orElse("");
    }

    /** Where the actor works, by the name of his first territory. */
    public String place() {
        return actor.map(Actor::territories).orElse(List.of()).stream()
                .findFirst()
                .map(words::area)
                .orElse("");
    }

    public boolean may(Permission permission) {
        return actor.map(who -> who.may(permission)).orElse(false);
    }

    public boolean may(Permission permission, TerritoryCode territory) {
        return actor.map(who -> who.may(permission, territory)).orElse(false);
    }

    public String number(long count) {
        return Rupiah.number(count);
    }

    public String money(long rupiah) {
        return Rupiah.of(rupiah);
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? "–" : words.date(date);
    }

    public String month(YearMonth month) {
        return words.month(month);
    }

    public String shortMonth(YearMonth month) {
        return words.shortMonth(month);
    }

    public String months(Months months) {
        return words.months(months);
    }

    /** Months as short as a column: {@code Sep–Des 2025}. */
    public String span(Months months) {
        return words.span(months);
    }

    public String moment(@Nullable Instant moment) {
        return moment == null ? "–" : words.moment(moment);
    }

    public String area(TerritoryCode code) {
        return words.area(code);
    }

    /** The areas a filter offers this person. */
    public List<AreaChoice> areas(TerritoryCode chosen) {
        return words.areas(actor.map(Actor::territories).orElse(List.of()), chosen);
    }

    /** Tenths of a percent as {@code 6,4 %}. */
    public String percent(long perMille) {
        return number(perMille / 10) + "," + perMille % 10 + " %";
    }

    /** An identity number, masked or not, in groups of four: {@code 9901 06•• •••• 0001}. */
    public String grouped(@Nullable String number) {
        return number == null
                ? "–"
                : String.join(" ", number.replace(" ", "").split("(?<=\\G.{4})", -1)).strip();
    }

    /** What is to be said of a deadline: how many days are left, that it is today, or passed. */
    public String deadline(LocalDate due) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(today, due);
        return days == 0
                ? say("deadline.today", due)
                : say(days > 0 ? "deadline.left" : "deadline.passed", due, Math.abs(days));
    }

    /** Whole days from the moment to today; for "since … days". */
    public long daysSince(Instant moment) {
        return Math.max(
                0,
                java.time.temporal.ChronoUnit.DAYS.between(
                        moment.atZone(java.time.ZoneId.of("Asia/Jakarta")).toLocalDate(), today));
    }
}
