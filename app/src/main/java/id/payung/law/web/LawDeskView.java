package id.payung.law.web;

import id.payung.law.Correction;
import id.payung.law.LawCorrections.Found;
import id.payung.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files that differ from the law in force, and what was proposed and decided. */
public record LawDeskView(
        String directory,
        List<Found> found,
        List<Correction> corrections,
        @Nullable Refusal refusal) {}
