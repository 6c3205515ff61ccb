package id.payung.population.lists;

/** What happens to whole rows. */
enum RowFault implements Fault {
    /** The same person stands in the list a second time, some rows below. */
    REPEATED;

    @Override
    public Column column() {
        return Column.NIK;
    }

    @Override
    public Outcome outcome() {
        return Outcome.REPEATED;
    }

    @Override
    public double weight() {
        return 30;
    }

    @Override
    public Cell spoil(Slip slip) {
        return new Cell.Text(slip.person().nik());
    }
}
