package id.payung.funding;

/**
 * A movement of money from one side of a fund to another. The running totals of a budget follow
 * from it: what leaves BUDGET is committed, what returns no longer is.
 */
enum Move {
    ALLOCATED("SOURCE", "BUDGET", "amount", 1),
    COMMITTED("BUDGET", "COMMITTED", "committed", 1),
    RELEASED("COMMITTED", "BUDGET", "committed", -1),
    BILLED("COMMITTED", "BILLED", "billed", 1),
    UNBILLED("BILLED", "COMMITTED", "billed", -1),
    PAID("BILLED", "PAID", "paid", 1),
    RETURNED("PAID", "RETURNED", "returned", 1);

    private final String from;
    private final String to;
    private final String total;
    private final int sign;

    Move(String from, String to, String total, int sign) {
        this.from = from;
        this.to = to;
        this.total = total;
        this.sign = sign;
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }

    /** The statement that carries the move into the running total of each year. */
    String projection() {
        return """
               update funding.budget b set %1$s = b.%1$s + %2$d * s.amount
               from (select extract(year from l.month)::int as year, sum(l.amount) as amount
                     from unnest(:months::date[], :amounts::bigint[]) as l(month, amount) group by 1) s
               where b.fund = :fund and b.year = s.year
               """
                .formatted(total, sign);
    }
}
