package id.payung.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.handbook.Block.Span;
import id.payung.handbook.Handbook.Chapter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandbookTests {
    private final Handbook handbook = new Handbook();

    @ParameterizedTest
    @EnumSource(Chapter.class)
    void everyRoleHasAChapterWithATitleStepsAndPicturesThatExist(Chapter chapter) {
        List<Block> blocks = handbook.blocks(chapter);
        assertThat(blocks.getFirst()).isInstanceOf(Block.Heading.class);
        assertThat(handbook.title(chapter)).isNotEqualTo(chapter.slug());
        assertThat(blocks).hasAtLeastOneElementOfType(Block.Points.class);
        assertThat(pictures(blocks))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(handbook.picture(name)).as(name).isPresent());
    }

    private static List<String> pictures(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).name())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Chapter.class)
    void everyLinkToAChapterHasOne(Chapter chapter) {
        assertThat(links(handbook.blocks(chapter)))
                .filteredOn(href -> href.startsWith("/bantuan/"))
                .allSatisfy(
                        href ->
                                assertThat(handbook.chapter(href.substring("/bantuan/".length())))
                                        .as(href)
                                        .isPresent());
    }

    private static List<String> links(List<Block> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                switch (block) {
                                    case Block.Paragraph paragraph -> paragraph.spans().stream();
                                    case Block.Points points ->
                                            points.items().stream().flatMap(List::stream);
                                    case Block.Heading _, Block.Picture _ -> Stream.<Span>empty();
                                })
                .filter(Span.Link.class::isInstance)
                .map(span -> ((Span.Link) span).href())
                .toList();
    }

    @Test
    void aListGoesOnOverLinesAndCountsItsSteps() {
        assertThat(Markdown.blocks("1. Buka **Verval**\n   dan pilih desa\n2. Cetak"))
                .containsExactly(
                        new Block.Points(
                                true,
                                List.of(
                                        List.of(
                                                new Span.Words("Buka "),
                                                new Span.Strong("Verval"),
                                                new Span.Words(" dan pilih desa")),
                                        List.of(new Span.Words("Cetak")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[klik](javascript:alert(1))",
                "[klik](https://contoh.id)",
                "[klik](//contoh.id/)",
                "<script>alert(1)</script>",
                "![x](../rahasia.png)"
            })
    void nothingOfAChapterLeadsOutOrRuns(String hostile) {
        Block block = Markdown.blocks(hostile).getFirst();
        assertThat(block).isInstanceOf(Block.Paragraph.class);
        assertThat(((Block.Paragraph) block).spans()).noneMatch(Span.Link.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../petugas-desa.md", "tidak-ada.png", "akun.PNG", ""})
    void aPictureThatIsNoneIsNotGivenOut(String name) {
        assertThat(handbook.picture(name)).isEmpty();
    }
}
