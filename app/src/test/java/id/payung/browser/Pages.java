package id.payung.browser;

import static id.payung.browser.Visit.at;
import static id.payung.browser.Visit.first;
import static id.payung.browser.Visit.ofStranger;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every page of the product in the states in which officers meet it. */
final class Pages {
    /**
     * Pages of things that the demo does not hold: corrections of the law, which their own tests
     * open, a second list of one office, which the journey of the lists makes, and a merge of two
     * records, which the journey of the duplicates makes. And the scan of a signed decree, which is
     * saved and never shown. Photos of visits, and their work list as a sheet.
     */
    static final Set<String> NOT_IN_THE_DEMO =
            Set.of(
                    "/ganda/gabungan/{id}",
                    "/hukum/koreksi/{id}",
                    "/daftar/{id}/beda",
                    "/sk/{id}/naskah",
                    "/rencana/konsep/{id}",
                    "/verval/foto/{id}",
                    "/verval/lembar.xlsx",
                    "/bantuan/gambar/{name}");

    private Pages() {}

    static Stream<Visit> all() {
        return Stream.of(
                        door(),
                        today(),
                        lists(),
                        workers(),
                        money(),
                        planning(),
                        gifts(),
                        decrees(),
                        law(),
                        house())
                .flatMap(List::stream);
    }

    private static List<Visit> door() {
        return List.of(
                ofStranger("/masuk", "masuk", "/masuk"),
                ofStranger("/masuk", "masuk-salah", "/masuk?masalah=sign-in-wrong"),
                ofStranger("/masuk/tautan/{secret}", "masuk-tautan-habis", "/masuk/tautan/habis"),
                ofStranger("/masuk/sandi/{secret}", "sandi-tautan-habis", "/masuk/sandi/habis"));
    }

    private static List<Visit> today() {
        return Stream.of(
                        "administrator",
                        "branch",
                        "province",
                        "province-head",
                        "regency",
                        "regency-head",
                        "treasurer",
                        "district",
                        "village",
                        "agent",
                        "auditor",
                        "donor")
                .map(role -> at("/", "hari-ini-" + role, role, "/"))
                .toList();
    }

    private static List<Visit> lists() {
        String list = "/daftar/{id}";
        String waiting = "/daftar?keadaan=menunggu";
        String accepted = "/daftar?keadaan=diterima";
        return List.of(
                at("/daftar", "daftar", "regency", "/daftar"),
                at("/daftar", "daftar-kosong", "agent", "/daftar"),
                at("/daftar/unggah", "daftar-unggah", "village", "/daftar/unggah"),
                at("/daftar/unggah", "daftar-unggah-kabupaten", "regency", "/daftar/unggah"),
                at(
                        "/daftar/unggah",
                        "daftar-unggah-desil",
                        "regency",
                        "/daftar/unggah?jenis=desil"),
                first(list, "daftar-periksa", "village", waiting),
                first(list + "/tempat", "daftar-tempat", "village", waiting, "/tempat"),
                first(list, "daftar-diterima", "regency", accepted),
                first(list + "/kolom", "daftar-kolom", "village", waiting, "/kolom"),
                first(list + "/baris", "daftar-baris", "village", waiting, "/baris"),
                first(
                        list + "/baris",
                        "daftar-baris-ditolak",
                        "village",
                        waiting,
                        "/baris?baris=ditolak"));
    }

    private static List<Visit> workers() {
        String worker = "/pekerja/{id}";
        return List.of(
                at("/pekerja", "pekerja", "regency", "/pekerja"),
                at("/pekerja", "pekerja-saring", "regency", "/pekerja?wilayah=32.01.06&jk=FEMALE"),
                at("/pekerja", "pekerja-kosong", "regency", "/pekerja?nama=Zzz"),
                first(worker, "pekerja-orang", "regency", "/pekerja"),
                first(worker + "/keluarga", "pekerja-keluarga", "regency", "/pekerja", "/keluarga"),
                first(worker, "pekerja-peserta", "regency", "/kepesertaan"),
                at("/mutasi", "mutasi", "regency", "/mutasi"),
                first(worker + "/mutasi", "mutasi-catat", "regency", "/pekerja", "/mutasi"),
                at("/desil", "desil", "regency", "/desil"),
                at("/kepesertaan/desil", "desil-keluar", "regency", "/kepesertaan/desil"),
                at("/jawaban", "jawaban-kosong", "regency", "/jawaban?keadaan=belum"),
                at("/jawaban/tanya", "jawaban-tanya", "regency", "/jawaban/tanya"),
                at("/ganda", "ganda", "regency", "/ganda"),
                at("/ganda", "ganda-desa", "village", "/ganda"),
                at("/program", "program-semua", "regency", "/program"),
                at("/program", "program-kosong", "village", "/program?nama=Zzz"),
                first("/program/{id}", "program", "regency", "/program"),
                first("/program/{id}/ubah", "program-ubah", "province", "/program", "/ubah"),
                at("/program/baru", "program-baru", "regency", "/program/baru"),
                at("/program/perubahan", "program-perubahan", "regency", "/program/perubahan"),
                first("/ganda/{id}", "ganda-pasangan", "regency", "/ganda"),
                at("/ganda/gabungan", "ganda-gabungan", "regency", "/ganda/gabungan"),
                at("/ganda/mutu", "ganda-mutu", "regency", "/ganda/mutu"),
                first(worker + "/verval", "verval-satu", "regency", "/pekerja", "/verval"),
                at("/verval", "verval", "regency", "/verval"),
                at("/verval", "verval-kecamatan", "district", "/verval?wilayah=32.01.06"),
                at("/verval/orang", "verval-orang", "regency", "/verval/orang"),
                at("/verval/orang", "verval-orang-kosong", "regency", "/verval/orang?nama=Zzz"),
                at("/verval/isi", "verval-isi", "regency", "/verval/isi?wilayah=32.01.06.2003"),
                at("/kelayakan", "kelayakan", "regency", "/kelayakan"),
                at("/kelayakan", "kelayakan-tidak", "regency", "/kelayakan?hasil=NOT_ELIGIBLE"));
    }

    private static List<Visit> money() {
        return List.of(
                at("/dana", "dana", "regency", "/dana"),
                at("/dana", "dana-desa", "village", "/dana"),
                first("/dana/{id}", "dana-satu", "regency", "/dana"),
                first("/dana/{id}", "dana-tertutup", "village", "/dana"),
                first("/dana/{id}/buku", "dana-buku", "regency", "/dana", "/buku"),
                first("/dana/{id}/kuota", "dana-kuota", "regency", "/dana", "/kuota"),
                at("/dana/anggaran", "dana-anggaran", "regency", "/dana/anggaran"),
                at("/dana/buka", "dana-buka", "regency", "/dana/buka"),
                at("/kepesertaan", "kepesertaan", "regency", "/kepesertaan"),
                at("/kepesertaan", "kepesertaan-kosong", "regency", "/kepesertaan?bulan=2027-01"),
                at("/pendanaan-ganda", "pendanaan-ganda", "regency", "/pendanaan-ganda"),
                at("/iuran", "iuran", "regency", "/iuran"),
                at("/iuran", "iuran-kosong", "regency", "/iuran?bulan=2027-01"),
                at("/iuran/rekonsiliasi", "rekonsiliasi", "auditor", "/iuran/rekonsiliasi"),
                at("/iuran/tagihan", "tagihan", "regency", "/iuran/tagihan"),
                at("/iuran/tagihan", "tagihan-kosong", "regency", "/iuran/tagihan?bulan=2027-01"),
                first(
                        "/iuran/tagihan/{id}",
                        "tagihan-selisih",
                        "treasurer",
                        "/iuran/tagihan?langkah=DIFFERENT"),
                first(
                        "/iuran/tagihan/{id}",
                        "tagihan-menunggu",
                        "treasurer",
                        "/iuran/tagihan?langkah=TO_DISBURSE"),
                first(
                        "/iuran/tagihan/{id}",
                        "tagihan-baru",
                        "regency",
                        "/iuran/tagihan?langkah=TO_BILL"),
                at("/iuran/orang", "iuran-orang", "regency", "/iuran/orang?bulan=2025-12"));
    }

    private static List<Visit> planning() {
        return List.of(
                at("/rencana", "rencana", "regency", "/rencana"),
                at("/rencana/baru", "rencana-baru", "regency", "/rencana/baru"),
                first("/rencana/{id}", "rencana-satu", "regency", "/rencana"),
                at("/rencana/banding", "rencana-banding-kosong", "regency", "/rencana/banding"),
                at("/rencana/desa", "rencana-desa", "regency", "/rencana/desa?wilayah=32.01.06"),
                at("/keberlanjutan", "keberlanjutan", "regency", "/keberlanjutan"),
                at("/keberlanjutan", "keberlanjutan-desa", "village", "/keberlanjutan"),
                at(
                        "/keberlanjutan/orang",
                        "keberlanjutan-orang",
                        "regency",
                        "/keberlanjutan/orang"),
                new Visit(
                        "keberlanjutan-tangkap",
                        "/keberlanjutan/tangkap",
                        "regency",
                        "/keberlanjutan",
                        "/dana/{id}",
                        "/keberlanjutan/tangkap?dana={id}&bulan=2025-12"));
    }

    private static List<Visit> gifts() {
        String pledge = "/donatur/janji/{id}";
        return List.of(
                at("/donatur", "donatur", "regency", "/donatur"),
                at("/donatur", "donatur-kosong", "regency", "/donatur?nama=Zzz"),
                at("/donatur/baru", "donatur-baru", "regency", "/donatur/baru"),
                first("/donatur/{id}", "donatur-satu", "regency", "/donatur"),
                first("/donatur/{id}/janji", "donatur-janji", "regency", "/donatur", "/janji"),
                at("/donatur/janji", "janji", "regency", "/donatur/janji"),
                first(pledge, "janji-berakhir", "regency", "/donatur/janji?nama=Lilis"),
                first(pledge, "janji-dibayar", "regency", "/donatur/janji?keadaan=PAID"),
                first(pledge, "janji-ditunggu", "treasurer", "/donatur/janji?keadaan=PROMISED"),
                at("/donasi", "donasi", "donor", "/donasi"),
                at("/donasi", "donasi-kosong", "administrator", "/donasi"));
    }

    private static List<Visit> decrees() {
        String decree = "/sk/{id}";
        return List.of(
                at("/sk", "sk", "regency", "/sk"),
                at("/sk", "sk-ditolak-kosong", "regency", "/sk?keadaan=ditolak"),
                first(decree, "sk-berjalan", "regency", "/sk?keadaan=berjalan"),
                first(decree, "sk-milik-sendiri", "regency", "/sk?keadaan=diajukan"),
                first(decree, "sk-menyetujui", "regency-head", "/sk?keadaan=diajukan"),
                new Visit(
                        "sk-ubah",
                        "/sk/{id}/ubah",
                        "regency",
                        "/sk?keadaan=berjalan",
                        "/sk/{id}",
                        "/sk/{id}/ubah"),
                at("/daftar-tunggu", "daftar-tunggu", "regency", "/daftar-tunggu"),
                at("/daftar-tunggu", "daftar-tunggu-kuota", "regency", "/daftar-tunggu?kuota=ada"),
                new Visit(
                        "daftar-tunggu-dana",
                        "/daftar-tunggu",
                        "regency",
                        "/dana",
                        "/dana/{id}",
                        "/daftar-tunggu?dana={id}"),
                at("/sk/siapkan", "sk-siapkan", "regency", "/sk/siapkan"),
                new Visit(
                        "sk-siapkan-isi",
                        "/sk/siapkan",
                        "regency",
                        "/dana",
                        "/dana/{id}",
                        "/sk/siapkan?dana={id}"));
    }

    private static List<Visit> law() {
        return List.of(
                ofStranger("/manfaat", "manfaat", "/manfaat"),
                ofStranger(
                        "/manfaat",
                        "manfaat-hitung",
                        "/manfaat?pekerjaan=OJEK_DRIVER&bulan=2&anak=tidak"),
                at("/hukum", "hukum", "regency", "/hukum"),
                new Visit(
                        "hukum-pasal",
                        "/hukum/pasal/{slug}",
                        null,
                        "/hukum",
                        "/hukum/pasal/[\\w.-]+",
                        ""),
                at("/hukum/koreksi", "hukum-koreksi", "administrator", "/hukum/koreksi"));
    }

    private static List<Visit> house() {
        return List.of(
                at("/proses", "proses", "village", "/proses"),
                at("/audit", "audit", "auditor", "/audit"),
                at("/audit", "audit-saring", "auditor", "/audit?tindakan=decree"),
                at("/kantor", "kantor", "administrator", "/kantor"),
                at("/kantor", "kantor-kosong", "administrator", "/kantor?nama=Zzz"),
                at("/kantor/buka", "kantor-buka", "administrator", "/kantor/buka"),
                at("/kantor/desa", "kantor-desa", "administrator", "/kantor/desa"),
                at("/akun", "akun", "administrator", "/akun"),
                at("/akun/buka", "akun-buka", "administrator", "/akun/buka?kantor=32.01-DISNAKER"),
                first("/akun/{id}", "akun-satu", "administrator", "/akun"),
                at("/bantuan", "bantuan", "village", "/bantuan"),
                at("/bantuan/{chapter}", "bantuan-dinas", "regency", "/bantuan/dinas"));
    }
}
