package id.payung.bench.link;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A list of made-up people in seven columns, three of ten of them a second or third time with
 * errors. Names are as unevenly spread as names are. The same seed gives the same list.
 */
final class SyntheticPeople {
    static final List<String> HEADINGS =
            List.of(
                    "nama_depan",
                    "nama_belakang",
                    "tgl_lahir",
                    "nik",
                    "desa",
                    "pekerjaan",
                    "no_hp");
    private static final int REPEATED = 3;
    private static final int OF = 10;
    private static final String[] BEGINNINGS = {
        "as", "eu", "de", "si", "ri", "hen", "wa", "su", "nur", "mar", "yan", "ce", "u", "li", "ta",
        "ko", "i", "da", "ne", "a", "sla", "bu", "en", "im", "ya", "rah", "fa", "kha", "mu", "sa"
    };
    private static final String[] MIDDLES = {
        "", "", "hi", "ti", "na", "la", "ri", "du", "wa", "ma", "so", "ku", "ni", "ha", "sep", "tri"
    };
    private static final String[] ENDINGS = {
        "di", "is", "p", "na", "dra", "yu", "no", "yati", "yam", "ti", "jang", "lis", "tang", "wan",
        "dang", "neng", "gus", "met", "di", "tin", "mas", "mat", "mah", "jah", "mar", "lim", "din"
    };

    private final SplittableRandom chance;
    private final int people;

    SyntheticPeople(int people, long seed) {
        this.people = people;
        this.chance = new SplittableRandom(seed);
    }

    /** Writes so many rows; the last column, {@code orang}, says who it is. */
    Path write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADINGS) + ",orang\n");
            int written = 0;
            for (int person = 0; written < people; person++) {
                List<String> born = person();
                written = line(out, born, person, written);
                while (written < people && chance.nextInt(OF) < REPEATED) {
                    written = line(out, again(born), person, written);
                }
            }
        }
        return file;
    }

    private static int line(BufferedWriter out, List<String> cells, int person, int written)
            throws IOException {
        out.write(String.join(",", cells) + "," + person + "\n");
        return written + 1;
    }

    private List<String> person() {
        int year = 1945 + chance.nextInt(63);
        int month = 1 + chance.nextInt(12);
        int day = 1 + chance.nextInt(28);
        int district = skewed(7000);
        String nik =
                "99%04d%02d%02d%02d%04d"
                        .formatted(
                                district % 10_000,
                                day,
                                month,
                                year % 100,
                                1 + chance.nextInt(9998));
        return List.of(
                name(400),
                name(9000),
                "%04d-%02d-%02d".formatted(year, month, day),
                nik,
                name(30_000) + " " + name(60),
                name(80),
                "08" + (1_000_000_000L + chance.nextLong(8_999_999_999L)));
    }

    private List<String> again(List<String> born) {
        List<String> cells = new ArrayList<>(born);
        for (int at = 0; at < cells.size(); at++) {
            int how = chance.nextInt(100);
            if (how < 7) {
                cells.set(at, "");
            } else if (how < 18) {
                cells.set(at, mistyped(cells.get(at)));
            } else if (how < 20 && at > 3) {
                cells.set(at, person().get(at));
            }
        }
        return cells;
    }

    private String mistyped(String word) {
        int at = chance.nextInt(word.length() - 1);
        char other =
                (char)
                        (Character.isDigit(word.charAt(at))
                                ? '0' + chance.nextInt(10)
                                : 'a' + chance.nextInt(26));
        boolean slip = word.charAt(at) != '-';
        return switch (slip ? chance.nextInt(3) : 2) {
            case 0 -> word.substring(0, at) + other + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            default ->
                    word.substring(0, at)
                            + word.charAt(at + 1)
                            + word.charAt(at)
                            + word.substring(at + 2);
        };
    }

    /** One of so many, the first ones far more often. */
    private String name(int of) {
        int at = skewed(of);
        String first = BEGINNINGS[at % BEGINNINGS.length];
        int rest = at / BEGINNINGS.length;
        String end = ENDINGS[(rest + at) % ENDINGS.length];
        int more = rest / ENDINGS.length;
        return first
                + MIDDLES[more % MIDDLES.length]
                + MIDDLES[2 + more / MIDDLES.length % 14]
                + end;
    }

    private int skewed(int of) {
        double even = chance.nextDouble();
        return (int) (of * even * even * even);
    }
}
