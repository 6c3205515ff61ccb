package id.payung.intake.reading;

import id.payung.shared.Phrasebook;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Locale;

/** Why nobody can tell which column of a list holds what. */
public sealed interface MappingRefused extends Refusal.Named {
    @Override
    default String about() {
        return "listing";
    }

    Phrasebook PHRASES = Phrasebook.of("messages/intake");

    /** Not every column that a list must have was found; a person may say where they stand. */
    sealed interface Incomplete extends MappingRefused {

        /** What was found of the columns; perhaps nothing. */
        Mapping soFar();
    }

    /** Neither a row of headings nor cells that show what they are. */
    record NoHeading(Mapping soFar) implements Incomplete {}

    /** Headings were found, but not one that every list must have. */
    record MissingColumn(Column column, Mapping soFar) implements Incomplete {
        @Override
        public List<Object> args() {
            return List.of(column.printed(), soFar.headingRow());
        }
    }

    /** Headings and nothing below them. */
    record NoRows(int headingRow) implements MappingRefused {}

    default String message(Locale locale) {
        return PHRASES.say("refusal." + code() + ".message", locale, args().toArray());
    }

    default String remedy(Locale locale) {
        return PHRASES.say("refusal." + code() + ".remedy", locale, args().toArray());
    }
}
