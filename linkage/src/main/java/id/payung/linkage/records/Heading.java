package id.payung.linkage.records;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a heading promises, in the languages of the lists we know; values decide in the end. */
record Heading(String words) {
    private static final Pattern TRUTH =
            words(
                    "cluster|clusters|truth|true id|ground truth|gold|label|entity|entity id|"
                            + "match id|group id|klaster|kelompok|kebenaran|true_id|trueid");
    private static final Pattern KEY =
            words(
                    "id|unique id|rec id|record id|row|row id|row number|index|idx|no|nr|nomor|"
                            + "no urut|nomor urut|uuid|key|unnamed( \\d+)?|rowid|recid|lp|num|x|");
    private static final Pattern NIK = part("nik|ktp|no ktp|nomor induk kependudukan");
    private static final Pattern FAMILY =
            part("kk|kartu keluarga|family card|keluarga|household|household id");
    private static final Pattern DAY =
            part(
                    "dob|birth|born|birthdate|date|tgl|tanggal|lahir|data ur|fecha|nacimiento|"
                            + "geburtsdatum|geboren|naissance|nascita|nascimento|geboortedatum|bday");
    private static final Pattern NAME =
            part(
                    "name|names|nama|fname|lname|sname|mname|firstname|lastname|surname|forename|"
                            + "givenname|given|middlename|fullname|pername\\d*|first|last|middle|"
                            + "imie\\d*|imiona|nazwisko|nom|prenom|vorname|nachname|nombres?|"
                            + "apellidos?|cognome|nome|sobrenome|voornaam|achternaam|fornamn|"
                            + "efternamn|fornavn|etternavn|alias|panggilan|maiden|and surname");
    private static final Pattern PLACE =
            part(
                    "street|str|city|town|suburb|address|addr|alamat|desa|kelurahan|kecamatan|"
                            + "kabupaten|kota|provinsi|place|county|country|state|region|road|"
                            + "jalan|village|district|occupation|pekerjaan|school|file|company|"
                            + "employer|tempat|dusun|ulice|ulica|gmina|kraj|jenis|bank|sumber");
    private static final Pattern CODE =
            part(
                    "phone|tel|telp|telepon|hp|mobile|wa|email|mail|ssn|soc sec id|soc|sec|"
                            + "passport|paspor|postcode|zip|kodepos|pos|postal|plate|kk|"
                            + "number|rekening|npwp");

    static Heading of(String written) {
        String camel = written.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
        return new Heading(Folding.words(camel.toLowerCase(Locale.ROOT)));
    }

    boolean saysTruth() {
        return TRUTH.matcher(words).matches();
    }

    boolean saysKey() {
        return KEY.matcher(words).matches();
    }

    boolean saysNik() {
        return NIK.matcher(words).find();
    }

    /** A number that a whole house shares, written in as many figures as a person's own. */
    boolean saysFamily() {
        return FAMILY.matcher(words).find();
    }

    boolean saysDay() {
        return DAY.matcher(words).find();
    }

    boolean saysName() {
        return NAME.matcher(words).find() && !PLACE.matcher(words).find();
    }

    boolean saysCode() {
        return CODE.matcher(words).find();
    }

    private static Pattern words(String whole) {
        return Pattern.compile(whole);
    }

    private static Pattern part(String any) {
        return Pattern.compile("(^| )(" + any + ")( |$)");
    }
}
