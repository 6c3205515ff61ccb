package id.payung.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import id.payung.enrolment.AnnexPaper;
import id.payung.enrolment.Decree;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.CellKind;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetRow;
import id.payung.sheets.SheetSource;
import id.payung.shell.Dictionary;
import id.payung.shell.Language;
import id.payung.shell.Words;
import id.payung.testing.PayungTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands on the papers, page by page and cell by cell. */
@PayungTest
class AnnexPapersTests {
    private static final TerritoryCode SINGAJAYA = new TerritoryCode("32.01.06.2003");
    private static final TerritoryCode SUKAMAJU = new TerritoryCode("32.01.06.2001");

    @Autowired TemplateEngine templates;
    @Autowired Dictionary dictionary;

    private Words words() {
        return dictionary.in(Language.INDONESIAN);
    }

    private static void write(AnnexPaper paper, Decree decree, int singajaya, int sukamaju) {
        paper.begin(decree);
        for (int at = 1; at <= singajaya; at++) {
            paper.line(AnnexSample.line(SINGAJAYA, at));
        }
        for (int at = 1; at <= sukamaju; at++) {
            paper.line(AnnexSample.line(SUKAMAJU, singajaya + at));
        }
        paper.end();
    }

    private String[] pages(Decree decree, int singajaya, int sukamaju) throws IOException {
        var pdf = new ByteArrayOutputStream();
        write(new AnnexPdf(templates, words(), () -> pdf), decree, singajaya, sukamaju);
        try (var read = Loader.loadPDF(pdf.toByteArray())) {
            String[] pages = new String[read.getNumberOfPages()];
            for (int at = 0; at < pages.length; at++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(at + 1);
                stripper.setEndPage(at + 1);
                pages[at] = stripper.getText(read);
            }
            return pages;
        }
    }

    @Test
    void everyPageSaysWhichOfAllItIsAndOfWhichDecree() throws IOException {
        String[] pages = pages(AnnexSample.decree(null), 500, 30);
        assertThat(pages.length).isGreaterThan(8);
        for (int at = 0; at < pages.length; at++) {
            assertThat(pages[at])
                    .contains("Halaman " + (at + 1) + " dari " + pages.length, "Lampiran SK 560/7");
        }
    }

    @Test
    void theWholeNiksStandVillageByVillageAndTheTotalsBeforeTheSignature() throws IOException {
        String[] pages = pages(AnnexSample.decree(null), 500, 30);
        String all = String.join("\n", pages);
        assertThat(pages[0])
                .contains("KONSEP, belum ditandatangani", "Singajaya", "9901065505900001");
        assertThat(all).contains("9901065505900530").contains("Sukamaju");
        assertThat(all.lines().filter(text -> text.contains("99010655059")).count()).isEqualTo(530);
        assertThat(all)
                .containsPattern("Singajaya, Jonggol 500")
                .containsPattern("Sukamaju, Jonggol 30");
        assertThat(pages[pages.length - 1])
                .as("no signature stands on a page without its total")
                .contains("Jumlah seluruhnya: 530 orang", "Ditetapkan di");
    }

    @Test
    void aSignedAnnexNamesTheDayAndWhoSigned() throws IOException {
        Decree.Signature signature =
                new Decree.Signature(LocalDate.of(2025, 8, 29), "Bupati Bogor", new UUID(2, 2));
        String[] pages = pages(AnnexSample.decree(signature), 2, 0);
        assertThat(pages).hasSize(1);
        assertThat(pages[0])
                .contains("Ditandatangani 29 Agustus 2025 oleh Bupati Bogor")
                .doesNotContain("KONSEP");
    }

    @Test
    void theWorkbookKeepsNiksAsTextAndAddsTheVillagesUpBelow() {
        var xlsx = new ByteArrayOutputStream();
        write(new AnnexSheet(words(), () -> xlsx), AnnexSample.decree(null), 2, 1);
        List<SheetRow> rows = new ArrayList<>();
        var file = (SheetFile) SheetFile.open(SheetSource.of(xlsx.toByteArray()), "lampiran.xlsx");
        file.read(file.firstFilled(), rows::add);
        assertThat(rows.get(0).cell(1).text()).isEqualTo("NIK");
        assertThat(rows.get(1).cell(1).kind()).isEqualTo(CellKind.TEXT);
        assertThat(rows.get(1).cell(1).text()).isEqualTo("9901065505900001");
        assertThat(rows.get(3).cell(5).text()).isEqualTo("Sukamaju");
        assertThat(rows.stream().skip(4).map(row -> row.cell(0).text() + " " + row.cell(2).text()))
                .contains("2 Singajaya", "1 Sukamaju", "3 Jumlah seluruhnya");
    }
}
