package id.payung.donors.web;

import id.payung.donors.Deed;
import id.payung.donors.Pledge;
import id.payung.donors.Received;
import id.payung.shared.Columns;
import id.payung.shared.TerritoryCode;
import java.util.function.Function;

/** By which columns the tables of one donor can be sorted, on his own page and on his officer's. */
public final class GiftTables {
    /** What was received. */
    public static final Columns<Received> PAYMENTS =
            Columns.<Received>none()
                    .or("kuitansi", Received::receipt)
                    .or("diterima", Received::receivedOn)
                    .or("bulan-uang", payment -> payment.months().first())
                    .or("uang", Received::amount);

    /** What was promised. */
    public static final Columns<Pledge> PLEDGES =
            Columns.<Pledge>none()
                    .or("masa", pledge -> pledge.months().first())
                    .or("tempat", pledge -> pledge.size().places())
                    .or("janji", pledge -> pledge.money().promised())
                    .or("terkumpul", pledge -> pledge.money().received())
                    .or("keadaan", Pledge::state);

    private GiftTables() {}

    /** For whom the money was; the latest year first where nothing is asked. */
    public static Columns<Deed> deeds(Function<TerritoryCode, String> name) {
        return Columns.<Deed>none()
                .or("nama", Deed::firstName)
                .or("wilayah", deed -> name.apply(deed.village()))
                .or("bulan", deed -> deed.months().first())
                .or("terlindungi", Deed::covered)
                .or("lunas", Deed::paid)
                .or("jumlah", Deed::amount);
    }
}
