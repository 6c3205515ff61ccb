package id.payung.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.law.LawBook.Trial;
import id.payung.rules.Clauses;
import id.payung.rules.law.Law;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The law as readers see it is the law that is calculated. */
class LawBookTests {
    private static final LawBook BOOK = LawBook.of(Law.bundled());
    private static final Path DOCUMENT =
            Files.isDirectory(Path.of("docs"))
                    ? Path.of("docs/hukum.md")
                    : Path.of("../docs/hukum.md");

    /** To write it anew: run this test with {@code -Dpayung.write=true}. */
    @Test
    void theCommittedDocumentIsWhatTheLawSays() throws IOException {
        var written = LawBookDocument.of(BOOK);
        if (Boolean.getBoolean("payung.write")) {
            Files.writeString(DOCUMENT, written);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(written);
    }

    @Test
    void everyClauseStandsInOneArticle() {
        assertThat(BOOK.articles().stream().flatMap(a -> a.clauses().stream()))
                .extracting(LawBook.Chapter::clause)
                .containsExactlyInAnyOrderElementsOf(Clauses.all());
    }

    @Test
    void everyArticleHasAnAddressOfItsOwn() {
        assertThat(BOOK.articles())
                .extracting(LawBook.Article::slug)
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(BOOK.article("pp-82-2019-lampiran-iii")).isPresent();
        assertThat(BOOK.article("tidak-ada")).isEmpty();
    }

    @Test
    void aScenarioStandsUnderEveryClauseItTries() {
        var discount =
                BOOK.articles().stream()
                        .flatMap(a -> a.clauses().stream())
                        .filter(chapter -> chapter.clause().name().equals("NO_DISCOUNT_FOR_STATE"))
                        .findFirst()
                        .orElseThrow();

        assertThat(discount.trials())
                .contains(
                        new Trial(
                                "Example 7 - an ojek driver paid from tobacco excise is not discounted",
                                true));
    }

    @Test
    void everyScenarioOfTheReleasePasses() {
        assertThat(BOOK.articles().stream().flatMap(a -> a.trials().stream()))
                .allMatch(Trial::passed)
                .hasSizeGreaterThan(500);
    }

    @Test
    void anArticleIsUnconfirmedAsLongAsOneOfItsValuesIs() {
        assertThat(BOOK.article("pp-44-2015-lampiran-ii").orElseThrow().isConfirmed()).isFalse();
        assertThat(BOOK.article("pp-44-2015").orElseThrow().isConfirmed()).isTrue();
    }
}
