package id.payung.registry;

import static id.payung.registry.Occupation.ARMY;
import static id.payung.registry.Occupation.BUILDER;
import static id.payung.registry.Occupation.CIVIL_GUARD;
import static id.payung.registry.Occupation.CIVIL_SERVANT;
import static id.payung.registry.Occupation.COURIER;
import static id.payung.registry.Occupation.DAY_LABOURER;
import static id.payung.registry.Occupation.DOMESTIC_WORKER;
import static id.payung.registry.Occupation.FARMER;
import static id.payung.registry.Occupation.FISHER;
import static id.payung.registry.Occupation.GRAVE_DIGGER;
import static id.payung.registry.Occupation.HEALTH_CADRE;
import static id.payung.registry.Occupation.LIVESTOCK_KEEPER;
import static id.payung.registry.Occupation.MINIBUS_DRIVER;
import static id.payung.registry.Occupation.MOSQUE_CARETAKER;
import static id.payung.registry.Occupation.NEIGHBOURHOOD_OFFICIAL;
import static id.payung.registry.Occupation.OJEK_DRIVER;
import static id.payung.registry.Occupation.ONLINE_OJEK_DRIVER;
import static id.payung.registry.Occupation.OTHER;
import static id.payung.registry.Occupation.PARKING_ATTENDANT;
import static id.payung.registry.Occupation.PEDICAB_DRIVER;
import static id.payung.registry.Occupation.POLICE;
import static id.payung.registry.Occupation.QURAN_TEACHER;
import static id.payung.registry.Occupation.SMALL_TRADER;
import static id.payung.registry.Occupation.STREET_SWEEPER;
import static id.payung.registry.Occupation.STREET_VENDOR;
import static id.payung.registry.Occupation.TAILOR;
import static id.payung.registry.Occupation.TOBACCO_LABOURER;
import static id.payung.registry.Occupation.WAGE_EARNER;
import static id.payung.registry.Occupation.WASTE_PICKER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that lists use for occupations. The first line whose every word occurs as the beginning
 * of a word in the text gives the meaning, so the narrower lines stand above the wider ones.
 */
final class OccupationWords {

    private static final int REMEMBERED_TEXTS = 10_000;

    private record Line(List<String> beginnings, Occupation occupation) {}

    private static final List<Line> LINES = new ArrayList<>();
    private static final Map<String, Occupation> REMEMBERED = new ConcurrentHashMap<>();

    static {
        say(TOBACCO_LABOURER, "tembakau", "tobacco");
        say(ONLINE_OJEK_DRIVER, "ojek daring", "ojek online", "ojol", "gojek", "grab", "ojek app");
        say(ONLINE_OJEK_DRIVER, "online driver", "driver online", "sopir online", "taksi online");
        say(OJEK_DRIVER, "ojek", "ojeg", "tukang ojeg");
        say(PEDICAB_DRIVER, "becak", "bentor", "delman", "pedicab");
        say(COURIER, "kurir", "courier", "pengantar paket");
        say(PARKING_ATTENDANT, "parkir", "parking");
        say(STREET_VENDOR, "pkl", "kaki lima", "asongan", "street vendor");
        say(WASTE_PICKER, "pemulung", "rongsok", "waste");
        say(STREET_SWEEPER, "penyapu", "sapu jalan", "sweeper", "petugas kebersihan");
        say(GRAVE_DIGGER, "kubur", "makam", "grave");
        say(MOSQUE_CARETAKER, "marbot", "merbot", "takmir", "dkm");
        say(QURAN_TEACHER, "ngaji", "guru tpa", "guru tpq", "ustad", "madrasah diniyah");
        say(HEALTH_CADRE, "posyandu", "kader", "pkk");
        say(CIVIL_GUARD, "linmas", "hansip");
        say(NEIGHBOURHOOD_OFFICIAL, "rt", "rw", "lpm", "ketua lingkungan");
        say(DOMESTIC_WORKER, "art", "prt", "asisten rumah", "pembantu", "domestic");
        say(CIVIL_SERVANT, "pns", "asn", "pppk", "pegawai negeri", "aparatur sipil", "civil ser");
        say(ARMY, "tni", "tentara", "army");
        say(POLICE, "polri", "polisi", "police");
        say(LIVESTOCK_KEEPER, "ternak", "peternak", "livestock");
        say(FISHER, "nelayan", "fisher");
        say(TAILOR, "jahit", "penjahit", "tailor", "konveksi");
        say(BUILDER, "bangunan", "tukang batu", "tukang kayu", "kuli bangunan", "builder");
        say(DAY_LABOURER, "harian", "serabutan", "bhl", "buruh lepas", "kuli", "labourer");
        say(FARMER, "tani", "petani", "kebun", "pekebun", "farmer");
        say(MINIBUS_DRIVER, "sopir", "supir", "angkot", "pengemudi", "driver");
        say(SMALL_TRADER, "dagang", "pedagang", "warung", "jualan", "trader");
        say(WAGE_EARNER, "karyawan", "pegawai swasta", "buruh pabrik", "penerima upah");
        say(WAGE_EARNER, "private employee", "pegawai bumn", "karyawati");
    }

    private OccupationWords() {}

    static Occupation meaning(String words) {
        Occupation known = REMEMBERED.get(words);
        if (known != null) {
            return known;
        }
        Occupation found = find(words);
        if (REMEMBERED.size() < REMEMBERED_TEXTS) {
            REMEMBERED.put(words, found);
        }
        return found;
    }

    private static Occupation find(String words) {
        String[] said = words.toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
        for (Line line : LINES) {
            if (line.beginnings().stream().allMatch(beginning -> occurs(said, beginning))) {
                return line.occupation();
            }
        }
        return OTHER;
    }

    private static boolean occurs(String[] said, String beginning) {
        boolean abbreviation = beginning.length() <= 3;
        for (String word : said) {
            if (abbreviation ? word.equals(beginning) : word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static void say(Occupation occupation, String... phrases) {
        for (String phrase : phrases) {
            LINES.add(new Line(List.of(phrase.split(" ", -1)), occupation));
        }
    }
}
