package id.payung.intake;

/** The papers that come with a list of proposals. */
public enum PaperKind {
    /** Surat pengantar: by which the office hands the list over. */
    COVER_LETTER,
    /** Berita acara musdes: the village meeting that agreed on the names. */
    MINUTES,
    /** SPTJM kepala desa: the head of the village answers for the list. */
    RESPONSIBILITY
}
