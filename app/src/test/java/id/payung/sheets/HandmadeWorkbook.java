package id.payung.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, so that a test can break exactly one part of it. */
final class HandmadeWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder tabs = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int sheets;
    private boolean from1904;

    static HandmadeWorkbook withRows(String rows) {
        return new HandmadeWorkbook().tab("Usulan", "visible", rows);
    }

    HandmadeWorkbook tab(String name, String state, String rows) {
        return rawTab(name, state, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    HandmadeWorkbook rawTab(String name, String state, String worksheet) {
        int number = ++sheets;
        tabs.append(
                "<sheet name='%s' sheetId='%d' state='%s' r:id='rId%d'/>"
                        .formatted(name, number, state, number));
        relations.append(
                "<Relationship Id='rId%d' Target='worksheets/sheet%d.xml'/>"
                        .formatted(number, number));
        return part("xl/worksheets/sheet" + number + ".xml", HEAD + worksheet);
    }

    HandmadeWorkbook sharedTexts(String... texts) {
        StringBuilder table = new StringBuilder("<sst>");
        for (String text : texts) {
            table.append("<si><t>").append(text).append("</t></si>");
        }
        return part("xl/sharedStrings.xml", HEAD + table + "</sst>");
    }

    HandmadeWorkbook styles(String formats, String cellStyles) {
        return part(
                "xl/styles.xml",
                HEAD
                        + "<styleSheet><numFmts>"
                        + formats
                        + "</numFmts><cellStyleXfs><xf numFmtId='14'/>"
                        + "</cellStyleXfs><cellXfs>"
                        + cellStyles
                        + "</cellXfs></styleSheet>");
    }

    HandmadeWorkbook countingFrom1904() {
        from1904 = true;
        return this;
    }

    HandmadeWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put("[Content_Types].xml", HEAD + "<Types/>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships>" + relations + "</Relationships>");
        all.put(
                "xl/workbook.xml",
                HEAD
                        + "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><workbookPr date1904='"
                        + from1904
                        + "'/><sheets>"
                        + tabs
                        + "</sheets></workbook>");
        return zip(all);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
