package id.payung.planning.web;

import id.payung.planning.DraftedVillage;
import id.payung.planning.VillageDrafting;
import java.util.List;

/** Drafts for each village of a plan, while they are made and afterwards. */
public record VillageDraftsView(VillageDrafting drafting, String plan) {

    public boolean isWorking() {
        return !drafting.run().state().isFinal();
    }

    public long members() {
        return drafting.villages().stream().mapToLong(DraftedVillage::members).sum();
    }

    public long planned() {
        return drafting.villages().stream().mapToLong(DraftedVillage::planned).sum();
    }

    public List<DraftedVillage> refused() {
        return drafting.villages().stream().filter(village -> village.refusal() != null).toList();
    }

    public List<DraftedVillage> drafted() {
        return drafting.villages().stream().filter(village -> village.decree() != null).toList();
    }
}
