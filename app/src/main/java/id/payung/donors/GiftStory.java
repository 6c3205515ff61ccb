package id.payung.donors;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** All that one donor gave, and what it did, by year and person. */
public record GiftStory(
        Donor donor, List<Pledge> pledges, List<Received> payments, List<Deed> deeds) {

    /** Years in which money came or covered somebody, the latest first. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<Integer>().descendingSet();
        payments.forEach(payment -> years.add(payment.receivedOn().getYear()));
        deeds.forEach(deed -> years.add(deed.year()));
        return years;
    }

    /** The same of one year. */
    public GiftStory in(int year) {
        return new GiftStory(
                donor,
                pledges,
                payments.stream()
                        .filter(payment -> payment.receivedOn().getYear() == year)
                        .toList(),
                deeds.stream().filter(deed -> deed.year() == year).toList());
    }

    public long received() {
        return payments.stream().mapToLong(Received::amount).sum();
    }

    public long spent() {
        return deeds.stream().mapToLong(Deed::amount).sum();
    }

    public long months() {
        return deeds.stream().mapToLong(Deed::covered).sum();
    }

    /** Different people; who was covered in two years is one. */
    public long people() {
        return deeds.stream().map(Deed::person).distinct().count();
    }
}
