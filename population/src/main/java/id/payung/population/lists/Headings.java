package id.payung.population.lists;

/** In whose words a list names its columns. */
public enum Headings {
    TEMPLATE,
    /** Near words that offices use, such as Nama Lengkap and No. NIK. */
    EVERYDAY,
    ENGLISH
}
