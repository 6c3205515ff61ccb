package id.payung.territory;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/** The short names by which provinces are known better than by their full ones. */
final class ProvinceNames {
    private static final Map<String, String> IN_FULL =
            """
            babel=kepulauanbangkabelitung
            bangkabelitung=kepulauanbangkabelitung
            diy=daerahistimewayogyakarta
            diyogyakarta=daerahistimewayogyakarta
            dki=daerahkhususibukotajakarta
            dkijakarta=daerahkhususibukotajakarta
            dkj=daerahkhususibukotajakarta
            daerahkhususjakarta=daerahkhususibukotajakarta
            jabar=jawabarat
            jateng=jawatengah
            jatim=jawatimur
            kalbar=kalimantanbarat
            kalsel=kalimantanselatan
            kaltara=kalimantanutara
            kalteng=kalimantantengah
            kaltim=kalimantantimur
            kepri=kepulauanriau
            malut=malukuutara
            ntb=nusatenggarabarat
            ntt=nusatenggaratimur
            sulbar=sulawesibarat
            sulsel=sulawesiselatan
            sulteng=sulawesitengah
            sultra=sulawesitenggara
            sulut=sulawesiutara
            sumbar=sumaterabarat
            sumsel=sumateraselatan
            sumut=sumaterautara
            """
                    .lines()
                    .map(line -> line.split("="))
                    .collect(toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private ProvinceNames() {}

    /** The letters of the full name where the given ones are a short name, else the given ones. */
    static String inFull(String letters) {
        return IN_FULL.getOrDefault(letters, letters);
    }
}
