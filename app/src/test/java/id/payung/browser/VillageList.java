package id.payung.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list of Desa Singajaya as its officer types it: a title, her own headings, a few slips. */
final class VillageList {
    private static final List<String> HEADINGS =
            List.of("No", "Nama Lengkap", "Nomor KTP", "Tgl Lahir", "L/P", "Pekerjaan", "Ket");

    private final List<List<String>> people = new ArrayList<>();

    /** Three good rows, of which one contradicts its NIK; one twice; three that cannot be taken. */
    static VillageList messy() {
        return new VillageList()
                .with("Euis Suryani", "9901066808689001", "28-08-1968", "P", "Penjahit")
                .with("Asep Saepudin", "9901061708859002", "17-08-1985", "L", "Ojek pangkalan")
                .with("Dedi Kurnia", "990106050370900", "05-03-1970", "L", "Marbot")
                .with("Nining", "99010645018590O3", "05-01-1985", "P", "Pedagang kecil")
                .with("", "9901061201909005", "12-01-1990", "L", "Petani")
                .with("Ujang Hermawan", "9901061201909006", "12-01-1990", "P", "Petani")
                .with("Asep Saepudin", "9901061708859002", "17-08-1985", "L", "Ojek pangkalan");
    }

    /** The same village a month later: Asep is gone, Nining's NIK is mended. */
    static VillageList later() {
        return new VillageList()
                .with("Euis Suryani", "9901066808689001", "28-08-1968", "P", "Penjahit")
                .with("Ujang Hermawan", "9901061201909006", "12-01-1990", "L", "Petani")
                .with("Nining", "9901064501859003", "05-01-1985", "P", "Pedagang kecil");
    }

    VillageList with(String name, String nik, String born, String sex, String work) {
        String number = Integer.toString(people.size() + 1);
        people.add(List.of(number, name, nik, born, sex, work, "Kp. Babakan RT 0" + number));
        return this;
    }

    byte[] asWorkbook() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Excel", "16.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            sheet.value(0, 0, "DAFTAR USULAN PEKERJA RENTAN");
            sheet.value(1, 0, "Desa Singajaya, Kecamatan Jonggol");
            write(sheet, 3, HEADINGS);
            for (int at = 0; at < people.size(); at++) {
                write(sheet, 4 + at, people.get(at));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
