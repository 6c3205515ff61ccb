package id.payung.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Months;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTests {
    private static final Territories TERRITORIES = new Territories();
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final Words INDONESIAN = words(Language.INDONESIAN);
    private static final Words ENGLISH = words(Language.ENGLISH);

    private record SeatTaken(String fund) implements Refusal {
        @Override
        public String code() {
            return "seat-taken";
        }

        @Override
        public List<Object> args() {
            return List.of(fund);
        }
    }

    private static Words words(Language language) {
        Properties texts = new Properties();
        texts.setProperty("people", "{0} orang");
        texts.setProperty("since", "sejak {0} di {1}");
        texts.setProperty("refusal.seat-taken.message", "Kuota {0} sudah terisi.");
        texts.setProperty("refusal.seat-taken.remedy", "Pilih sumber dana selain ''{0}''.");
        return new Words(language, texts, TERRITORIES);
    }

    @Test
    void aCountGetsItsDotsAndAYearGetsNone() {
        assertThat(INDONESIAN.say("people", 44_259L)).isEqualTo("44.259 orang");
        assertThat(INDONESIAN.say("people", 999L)).isEqualTo("999 orang");
        assertThat(INDONESIAN.say("people", 2_026)).isEqualTo("2026 orang");
    }

    @Test
    void datesMonthsAndAreasAreWrittenAsPeopleSayThem() {
        assertThat(INDONESIAN.say("since", AUGUST, new TerritoryCode("32.01")))
                .isEqualTo("sejak Agustus 2026 di Kabupaten Bogor");
        assertThat(INDONESIAN.date(LocalDate.of(2026, 8, 7))).isEqualTo("7 Agustus 2026");
        assertThat(INDONESIAN.weekday(LocalDate.of(2026, 8, 7))).isEqualTo("Jumat, 7 Agustus 2026");
        assertThat(ENGLISH.date(LocalDate.of(2026, 8, 7))).isEqualTo("7 August 2026");
    }

    @Test
    void anUnknownKeyIsSaidAsItStandsEvenWithAnApostrophe() {
        assertThat(INDONESIAN.say("isi Jum'at")).isEqualTo("isi Jum'at");
        assertThat(INDONESIAN.knows("isi Jum'at")).isFalse();
        assertThat(INDONESIAN.knows("people")).isTrue();
    }

    @Test
    void aRefusalIsSaidWithItsRemedy() {
        assertThat(INDONESIAN.message(new SeatTaken("APBD"))).isEqualTo("Kuota APBD sudah terisi.");
        assertThat(INDONESIAN.remedy(new SeatTaken("APBD")))
                .isEqualTo("Pilih sumber dana selain 'APBD'.");
    }

    @Test
    void oneMonthIsNoSpanAndAYearIsSaidOnce() {
        Months one = new Months(AUGUST, AUGUST);
        Months autumn = new Months(AUGUST, AUGUST.plusMonths(4));
        Months overNewYear = new Months(AUGUST, AUGUST.plusMonths(5));
        assertThat(INDONESIAN.months(one)).isEqualTo("Agustus 2026");
        assertThat(INDONESIAN.months(autumn)).isEqualTo("Agustus 2026 – Desember 2026");
        assertThat(INDONESIAN.span(one)).isEqualTo("Agu 2026");
        assertThat(INDONESIAN.span(autumn)).isEqualTo("Agu–Des 2026");
        assertThat(INDONESIAN.span(overNewYear)).isEqualTo("Agu 2026–Jan 2027");
    }

    @Test
    void theDayTurnsAtMidnightInJakarta() {
        Instant beforeMidnight = Instant.parse("2026-08-06T16:59:59Z");
        Instant midnight = Instant.parse("2026-08-06T17:00:00Z");
        assertThat(INDONESIAN.day(beforeMidnight)).isEqualTo(LocalDate.of(2026, 8, 6));
        assertThat(INDONESIAN.day(midnight)).isEqualTo(LocalDate.of(2026, 8, 7));
        assertThat(INDONESIAN.moment(midnight)).isEqualTo("7 Agustus 2026, 00.00");
    }

    @Test
    void aListIsNarrowedToTheOwnAreaTheWayDownAndWhatLiesBelow() {
        TerritoryCode bogor = new TerritoryCode("32.01");
        TerritoryCode jonggol = new TerritoryCode("32.01.06");
        assertThat(INDONESIAN.areas(List.of(bogor), bogor)).hasSize(41);
        assertThat(INDONESIAN.areas(List.of(bogor), jonggol))
                .anySatisfy(
                        choice -> assertThat(choice).hasToString(choice(jonggol, "Jonggol", true)))
                .extracting(AreaChoice::code)
                .contains(bogor, new TerritoryCode("32.01.06.2003"))
                .doesNotContain(new TerritoryCode("32.02"));
    }

    private static String choice(TerritoryCode code, String name, boolean chosen) {
        return new AreaChoice(code, name, chosen).toString();
    }
}
