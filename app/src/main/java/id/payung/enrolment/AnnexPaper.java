package id.payung.enrolment;

/**
 * What an annex is written on; heard of only once it is certain that the reader may have it. Lines
 * come by village, in each by name.
 */
public interface AnnexPaper {

    /** The annex of this decree begins. */
    void begin(Decree decree);

    /** The next person. */
    void line(AnnexLine line);

    /** There was nobody more. */
    void end();
}
