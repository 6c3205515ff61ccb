package id.payung.linkage;

import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Fields;
import id.payung.linkage.records.FieldsWriting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Made-up workers for tests: name, birth date, identity number, village and telephone, and copies
 * of them with the errors of a second office. The same seed gives the same people.
 */
public final class People {
    public static final Map<String, ColumnKind> FIELDS = fields();

    private static final String[] FIRST = {
        "Euis", "Asep", "Dedi", "Siti", "Rina", "Hendra", "Wahyu", "Sutrisno", "Nurhayati",
                "Maryam",
        "Yanti", "Cecep", "Ujang", "Lilis", "Tatang", "Kokom", "Iwan", "Dadang", "Neneng", "Agus",
        "Slamet", "Budi", "Wawan", "Entin", "Imas", "Yayat", "Rahmat", "Fatimah", "Khadijah", "Umar"
    };
    private static final String[] LAST = {
        "Kurnia", "Saepudin", "Hidayat", "Rohayati", "Suryani", "Permana", "Gunawan", "Setiawan",
        "Nurjanah", "Mulyana", "Sopandi", "Maulana", "Rosmiati", "Sutisna", "Fadilah", "Halimah",
        "Firmansyah", "Ramdani", "Komariah", "Wibowo", "Handayani", "Lestari", "Prasetyo",
                "Anggraeni"
    };
    private static final String[] VILLAGES = {
        "Singajaya",
        "Cibodas",
        "Sukamulya",
        "Margahayu",
        "Ciluncat",
        "Nagrak",
        "Pananjung",
        "Jatisari"
    };

    private final SplittableRandom chance;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> persons = new ArrayList<>();

    public People(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    private static Map<String, ColumnKind> fields() {
        Map<String, ColumnKind> fields = new LinkedHashMap<>();
        fields.put("nama", ColumnKind.NAME);
        fields.put("lahir", ColumnKind.DATE);
        fields.put("nik", ColumnKind.NIK);
        fields.put("desa", ColumnKind.TEXT);
        fields.put("hp", ColumnKind.CODE);
        return fields;
    }

    /** So many new people, a record each. */
    public People born(int count) {
        for (int at = 0; at < count; at++) {
            persons.add(persons.size());
            rows.add(person());
        }
        return this;
    }

    /** A second record for each of the first people, with errors. */
    public People again(int count) {
        for (int at = 0; at < count; at++) {
            persons.add(persons.get(at));
            rows.add(copied(rows.get(at)));
        }
        return this;
    }

    public People record(String... values) {
        persons.add(persons.size());
        rows.add(List.of(values));
        return this;
    }

    public List<List<String>> rows() {
        return rows;
    }

    /** The person of a record. */
    public int person(int record) {
        return persons.get(record);
    }

    public Fields evidence() {
        FieldsWriting writing = new FieldsWriting(FIELDS);
        rows.forEach(writing::add);
        return writing.fields();
    }

    private List<String> person() {
        int day = 1 + chance.nextInt(28);
        int month = 1 + chance.nextInt(12);
        int year = 1950 + chance.nextInt(55);
        String name = oneOf(FIRST) + " " + oneOf(LAST);
        String nik =
                "9999%02d%02d%02d%02d%04d"
                        .formatted(
                                1 + chance.nextInt(30),
                                day,
                                month,
                                year % 100,
                                1 + chance.nextInt(9000));
        String born = "%04d-%02d-%02d".formatted(year, month, day);
        return List.of(
                name,
                born,
                nik,
                oneOf(VILLAGES),
                "08" + (1_000_000_000L + chance.nextInt(999_999_999)));
    }

    private List<String> copied(List<String> row) {
        List<String> copy = new ArrayList<>(row);
        if (chance.nextInt(100) < 25) {
            copy.set(0, mistyped(copy.get(0)));
        }
        if (chance.nextInt(100) < 8) {
            String born = copy.get(1);
            copy.set(1, born.substring(0, 9) + (char) ('0' + chance.nextInt(10)));
        }
        copy.set(2, chance.nextInt(100) < 30 ? "" : copy.get(2));
        copy.set(4, chance.nextInt(100) < 40 ? "" : copy.get(4));
        return copy;
    }

    /** One letter left out. */
    private String mistyped(String word) {
        int at = 1 + chance.nextInt(word.length() - 2);
        return word.substring(0, at) + word.substring(at + 1);
    }

    private String oneOf(String[] of) {
        return of[chance.nextInt(of.length)];
    }
}
