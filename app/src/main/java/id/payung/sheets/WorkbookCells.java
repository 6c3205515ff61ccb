package id.payung.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a worksheet: of a formula the value that was last computed. */
final class WorkbookCells {

    /** What a formula that was never computed shows; only the program that saved it could know. */
    private static final String NEVER_COMPUTED = "#RUMUS";

    private final SharedStrings strings;
    private final DateStyles styles;
    private final boolean from1904;
    private final StringBuilder text = new StringBuilder();

    WorkbookCells(SharedStrings strings, DateStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** Reads to the end of the {@code c} element that has just started. */
    Cell read(Xml xml) throws XMLStreamException, RefusedWhileReading {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        text.setLength(0);
        boolean formula = false;
        boolean inline = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                xml.appendText(text, "v");
            } else if (xml.starts("is")) {
                inline = true;
                text.append(xml.joinedRuns("is"));
            } else if (xml.starts("f")) {
                formula = true;
            }
        }
        if (text.isEmpty()) {
            return formula && !"str".equals(type) ? Cell.error(NEVER_COMPUTED) : Cell.EMPTY;
        }
        return inline ? Cell.text(text.toString()) : value(type, style, text.toString());
    }

    private Cell value(@Nullable String type, @Nullable String style, String value)
            throws RefusedWhileReading {
        return switch (type) {
            case "s" -> Cell.text(strings.at(value.strip()));
            case "b" -> Cell.yesOrNo("1".equals(value.strip()) || "true".equals(value.strip()));
            case "e" -> Cell.error(value.strip());
            case "d" -> isoDate(value.strip());
            case "n" -> number(style, value.strip());
            case null -> number(style, value.strip());
            default -> Cell.text(value);
        };
    }

    private Cell number(@Nullable String style, String value) {
        BigDecimal number = Numbers.stored(value);
        if (number == null) {
            return Cell.text(value);
        }
        LocalDate date = styles.date(style, number, from1904);
        return date == null ? Cell.number(number) : Cell.date(date, number);
    }

    private static Cell isoDate(String value) {
        boolean dated = value.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?");
        try {
            return dated ? Cell.date(LocalDate.parse(value.substring(0, 10))) : Cell.text(value);
        } catch (DateTimeParseException _) {
            return Cell.text(value);
        }
    }
}
