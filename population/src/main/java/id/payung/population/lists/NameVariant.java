package id.payung.population.lists;

/** The same name in another office's writing: nothing to mend, everything to match. */
enum NameVariant implements Fault {
    /** Moh. for Muhammad, oe for u, dj for j, tj for c, one l or two. */
    SPELLED_OTHERWISE(60),
    /** A pilgrim's or teacher's title added, or dropped where the card has one. */
    TITLED(15),
    /** The first word only. */
    SHORTENED(15),
    /** The last word as an initial. */
    INITIAL(10),
    /** What neighbours say; planted for the people of the story only. */
    NICKNAME(0);

    private final double weight;

    NameVariant(double weight) {
        this.weight = weight;
    }

    @Override
    public Column column() {
        return Column.NAME;
    }

    @Override
    public Outcome outcome() {
        return Outcome.VARIANT;
    }

    @Override
    public double weight() {
        return weight;
    }

    @Override
    public Cell spoil(Slip slip) {
        String name = slip.person().name();
        String bare = Spellings.withoutTitles(name);
        int last = bare.lastIndexOf(' ');
        return new Cell.Text(
                switch (this) {
                    case SPELLED_OTHERWISE -> Spellings.another(name, slip.chance());
                    case TITLED -> bare.equals(name) ? titled(slip) + bare : bare;
                    case SHORTENED -> last < 0 ? name : bare.substring(0, bare.indexOf(' '));
                    case INITIAL -> last < 0 ? name : bare.substring(0, last + 2) + '.';
                    case NICKNAME -> Spellings.nickname(slip.person());
                });
    }

    private static String titled(Slip slip) {
        return switch (slip.person().sex()) {
            case MALE -> slip.oneOf("H. ", "Bpk. ", "Ust. ");
            case FEMALE -> slip.oneOf("Hj. ", "Ibu ", "Usth. ");
        };
    }
}
