package id.payung.demo;

import id.payung.intake.SentFile;
import id.payung.population.Person;
import id.payung.population.Population;
import id.payung.population.StoryPerson;
import id.payung.population.StoryWorld;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What officers found at the doors of the poor, and what the insurer said of those who were met:
 * seven in a hundred cannot be helped, four in a hundred are members already. Euis, Asep and Pak
 * Dedi are met and are no members.
 */
@Component
class DemoVisits {
    private static final int POOREST = 5;
    private static final int UNVISITED = 3;
    private static final int UNANSWERED = 97;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final Set<String> KNOWN =
            StoryWorld.people().stream().map(StoryPerson::nik).collect(Collectors.toSet());

    private final DemoDesk desk;
    private final DemoStaff staff;

    DemoVisits(DemoDesk desk, DemoStaff staff) {
        this.desk = desk;
        this.staff = staff;
    }

    /** At whose doors officers knock. */
    static List<Person> poor(Population people) {
        List<Person> poor = new ArrayList<>();
        people.workers(
                person -> {
                    if (person.home().decile() <= POOREST) {
                        poor.add(person);
                    }
                });
        return poor;
    }

    /** The sheets of all villages come back filled; three doors in a hundred are still to visit. */
    void walk(List<Person> poor, LocalDate day) {
        StringBuilder rows = new StringBuilder("NIK;Hasil Verval;Rincian;Tanggal Meninggal\n");
        for (int door = 0; door < poor.size(); door++) {
            String nik = poor.get(door).nik();
            String found = found(door, nik, day);
            if (!found.isEmpty()) {
                rows.append(nik).append(found).append('\n');
            }
        }
        Map<String, String> told =
                Map.of("Tanggal Verval", WRITTEN.format(day), "Petugas Verval", "Lilis Karlina");
        send("verval", "verval-desember.csv", told, rows);
    }

    /** Of those who were met; the insurer is still to answer about three in a hundred of them. */
    void answer(List<Person> poor, LocalDate day) {
        StringBuilder rows = new StringBuilder("NIK;Jawaban\n");
        for (int door = 0; door < poor.size(); door++) {
            String nik = poor.get(door).nik();
            int hundredth = door * 7 % 100;
            boolean known = isKnown(nik);
            if (isMet(door, nik) && (known || hundredth < UNANSWERED)) {
                rows.append(nik).append(';').append(said(known ? 0 : hundredth)).append('\n');
            }
        }
        send("jawaban", "jawaban-bpjs.csv", Map.of("Tanggal Jawaban", WRITTEN.format(day)), rows);
    }

    private void send(String kind, String name, Map<String, String> told, StringBuilder rows) {
        desk.accept(staff.rina(), staff.regency(), new SentFile(kind, name, told), rows.toString());
    }

    /** What stands beside the NIK; nothing for a door that nobody has knocked at. */
    private static String found(int door, String nik, LocalDate day) {
        if (isMet(door, nik)) {
            return ";Ditemukan;;";
        }
        return switch (door % 100) {
            case 0 -> ";Meninggal;;" + WRITTEN.format(day.minusDays(23));
            case 1, 2 -> ";Bekerja di badan usaha;PT Maju Garmen;";
            case 3, 4 -> ";Tidak bersedia;Sudah ikut sendiri;";
            case 5, 6 -> ";Tidak ditemukan;;";
            default -> "";
        };
    }

    static boolean isKnown(String nik) {
        return KNOWN.contains(nik);
    }

    private static boolean isMet(int door, String nik) {
        return isKnown(nik) || door % 100 >= 7 + UNVISITED;
    }

    private static String said(int hundredth) {
        return switch (hundredth) {
            case 1, 2 -> "Aktif PU";
            case 3 -> "Aktif BPU";
            case 4 -> "Dibayar dana lain";
            default -> "Baru";
        };
    }
}
