package id.payung.sheets;

import id.payung.sheets.SheetRefused.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a workbook, gathered in one walk through its archive. A part is known by its
 * outermost element, because programs differ in what they name it ({@code workbook2.xml}, {@code
 * sheet.xml}).
 */
final class WorkbookParts {

    private final List<TabOfWorkbook> declared = new ArrayList<>();
    private final Map<String, Map<String, String>> relations = new HashMap<>();
    private final Map<String, Boolean> filledOfPart = new HashMap<>();
    private final SharedStrings strings = new SharedStrings();
    private final DateStyles styles = new DateStyles();
    private String workbook = "";
    private String somethingElse = "";
    private boolean from1904;
    private boolean macros;

    private record TabOfWorkbook(String name, String relation, boolean visible) {}

    boolean read(String name, Inflation bytes) throws IOException, XMLStreamException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin")) {
            macros = true;
        } else if (lower.endsWith("workbook.bin")) {
            somethingElse = "XLSB";
        } else if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            readPart(name, Xml.of(bytes), bytes);
        }
        return true;
    }

    private void readPart(String name, Xml xml, Inflation bytes)
            throws IOException, XMLStreamException {
        String root = xml.root();
        if (root.equals("worksheet")) {
            filledOfPart.put(name, WorksheetRows.hasContent(xml));
        } else if (root.equals("sst")) {
            strings.readFrom(xml);
        } else {
            bytes.expectSmallEntry();
            readSmallPart(name, root, xml);
        }
    }

    private void readSmallPart(String name, String root, Xml xml) throws XMLStreamException {
        switch (root) {
            case "workbook" -> readWorkbook(name, xml);
            case "styleSheet" -> styles.readFrom(xml);
            case "Relationships" -> relations.put(name, readRelations(xml));
            case "document-content" -> somethingElse = "ODS";
            case "document" -> somethingElse = "DOCX";
            default -> {}
        }
    }

    private void readWorkbook(String name, Xml xml) throws XMLStreamException {
        workbook = name;
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = xml.flagged("date1904");
            } else if (xml.starts("sheet")) {
                declared.add(
                        new TabOfWorkbook(
                                String.valueOf(xml.attribute("name")),
                                String.valueOf(xml.attribute("id")),
                                !String.valueOf(xml.attribute("state")).endsWith("idden")));
            }
        }
    }

    private static Map<String, String> readRelations(Xml xml) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        while (xml.next()) {
            String id = xml.starts("Relationship") ? xml.attribute("Id") : null;
            String target = id == null ? null : xml.attribute("Target");
            if (id != null && target != null) {
                targets.put(id, target);
            }
        }
        return targets;
    }

    /** What the walk amounts to: a workbook with something in it, or why there is none. */
    SheetOpening opened(SheetSource source) {
        if (workbook.isEmpty()) {
            return noWorkbook();
        }
        Map<String, String> targets = relations.getOrDefault(relationsOf(workbook), Map.of());
        List<Tab> tabs = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (TabOfWorkbook tab : declared) {
            String part = resolved(targets.getOrDefault(tab.relation(), ""));
            Boolean filled = filledOfPart.get(part);
            if (filled != null) {
                tabs.add(new Tab(tabs.size(), tab.name(), tab.visible(), filled));
                parts.add(part);
            }
        }
        if (tabs.isEmpty()) {
            return SheetRefused.because(Reason.CORRUPT);
        }
        if (tabs.stream().noneMatch(Tab::filled)) {
            return SheetRefused.because(Reason.EMPTY);
        }
        return new XlsxFile(source, tabs, parts, strings, styles, from1904, macros);
    }

    private SheetRefused noWorkbook() {
        return switch (somethingElse) {
            case "ODS", "XLSB" -> SheetRefused.because(Reason.OTHER_SPREADSHEET, somethingElse);
            case "DOCX" -> SheetRefused.because(Reason.NOT_A_SHEET, somethingElse);
            default ->
                    relations.isEmpty()
                            ? SheetRefused.because(Reason.NOT_A_SHEET, "ZIP")
                            : SheetRefused.because(Reason.CORRUPT);
        };
    }

    private String resolved(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return workbook.substring(0, workbook.lastIndexOf('/') + 1) + target;
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }
}
