package id.payung.eligibility.verification.web;

import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import id.payung.eligibility.verification.VisitLine;
import id.payung.shared.Sex;
import id.payung.shell.Dictionary;
import id.payung.shell.Language;
import id.payung.testing.PayungTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** However long the work list, the form that is carried from door to door has all of it. */
@PayungTest
class FormPagesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Autowired TemplateEngine templates;
    @Autowired Dictionary dictionary;

    private static VisitLine door(int number) {
        return new VisitLine(
                new UUID(0, number),
                "Warga " + number,
                "9901 06•• •••• 0001",
                LocalDate.of(1980, 5, 15),
                Sex.FEMALE,
                "Penjahit",
                "Kp. Babakan",
                "001",
                "002",
                SINGAJAYA,
                null,
                null,
                null,
                null);
    }

    private String[] pages(int people, int linesOfAPart, UnaryOperator<List<VisitLine>> reading)
            throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (FormPages form =
                new FormPages(
                        templates,
                        dictionary.in(Language.INDONESIAN),
                        new FormPart.Head(SINGAJAYA, DAY, people),
                        reading,
                        linesOfAPart)) {
            IntStream.rangeClosed(1, people).forEach(number -> form.line(door(number)));
            form.end(pdf);
        }
        try (var read = Loader.loadPDF(pdf.toByteArray())) {
            String[] pages = new String[read.getNumberOfPages()];
            for (int at = 0; at < pages.length; at++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(at + 1);
                stripper.setEndPage(at + 1);
                pages[at] = stripper.getText(read).replaceAll("\\s+", " ");
            }
            return pages;
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 2, 3", "4, 2, 2", "1, 2, 1", "0, 2, 1"})
    void everyDoorStandsOnItOnceWithTheTitleBeforeAndTheSignaturesBehind(
            int people, int linesOfAPart, int parts) throws IOException {
        String[] pages = pages(people, linesOfAPart, lines -> lines);
        String all = String.join(" ", pages);
        assertThat(pages).hasSize(parts);
        for (int number = 1; number <= people; number++) {
            assertThat(all.split("Warga " + number + " ", -1)).as("door %d", number).hasSize(2);
            assertThat(all).contains(number + " Warga " + number);
        }
        assertThat(pages[0]).contains("Formulir verifikasi", people + " orang");
        assertThat(all.split("Formulir verifikasi", -1)).hasSize(2);
        assertThat(all.split("Petugas Dinas Sosial", -1)).hasSize(2);
        assertThat(pages[parts - 1]).contains("Petugas Dinas Sosial");
    }

    @Test
    void everyPageSaysWhichOfAllItIsAndHasTheHeadingOfTheTable() throws IOException {
        String[] pages = pages(60, 25, lines -> lines);
        assertThat(pages.length).isGreaterThan(3);
        for (int at = 0; at < pages.length; at++) {
            assertThat(pages[at])
                    .contains("Halaman " + (at + 1) + " / " + pages.length)
                    .contains("Rahasia: memuat data pribadi");
        }
        assertThat(String.join(" ", pages)).contains("60 Warga 60");
    }

    @Test
    void theNumbersAreReadAPartAtATime() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        pages(
                5,
                2,
                lines -> {
                    sizes.add(lines.size());
                    return lines;
                });
        assertThat(sizes).containsExactly(2, 2, 1);
    }
}
