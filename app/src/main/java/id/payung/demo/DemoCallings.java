package id.payung.demo;

import id.payung.intake.SentFile;
import id.payung.population.Occupation;
import id.payung.population.Person;
import id.payung.population.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Two lists of special groups: Kemenag's of those who keep the mosques, Bagian Kesra's of those who
 * teach children to read the Quran. Where the funds have Bogor's own places for them, one in eight
 * of the poor does so beside another trade.
 */
@Component
class DemoCallings {
    private static final int ONE_IN = 8;

    private final DemoDesk desk;
    private final DemoStaff staff;

    DemoCallings(DemoDesk desk, DemoStaff staff) {
        this.desk = desk;
        this.staff = staff;
    }

    void hand(List<Person> poor, DemoScale scale) {
        String caretakers = rows(poor, Occupation.MOSQUE_CARETAKER, Sex.MALE, scale);
        desk.accept(staff.rina(), staff.religiousAffairs(), group("Marbot", "kemenag"), caretakers);
        String teachers = rows(poor, Occupation.QURAN_TEACHER, Sex.FEMALE, scale);
        desk.accept(staff.rina(), staff.welfare(), group("Guru ngaji", "kesra"), teachers);
    }

    private static SentFile group(String name, String office) {
        return new SentFile("usulan", office + "-32.01.csv", Map.of("Kelompok", name));
    }

    private static String rows(
            List<Person> poor, Occupation calling, Sex usually, DemoScale scale) {
        StringBuilder rows = new StringBuilder("NIK;Nama;Kode Desa;Pekerjaan\n");
        List<Person> others = new ArrayList<>();
        for (Person person : poor) {
            if (person.occupation() == calling) {
                row(rows, person, calling);
            } else if (isFree(person) && person.sex() == usually) {
                others.add(person);
            }
        }
        for (int at = ONE_IN - 1; scale.full() && at < others.size(); at += ONE_IN) {
            row(rows, others.get(at), calling);
        }
        return rows.toString();
    }

    /** Euis, Asep and Pak Dedi have a trade each, and whoever is paid a wage has no vocation. */
    private static boolean isFree(Person person) {
        return !person.occupation().isExcluded()
                && person.occupation() != Occupation.MOSQUE_CARETAKER
                && person.occupation() != Occupation.QURAN_TEACHER
                && !DemoVisits.isKnown(person.nik());
    }

    private static void row(StringBuilder rows, Person person, Occupation calling) {
        rows.append(person.nik())
                .append(';')
                .append(person.name())
                .append(';')
                .append(person.home().village().code())
                .append(';')
                .append(calling.label())
                .append('\n');
    }
}
