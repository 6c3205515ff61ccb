package id.payung.donors.web;

import id.payung.donors.GiftStory;

/** One donor with his pledges, his money and what it did. */
public record DonorView(GiftStory story) {
    public long promised() {
        return story.pledges().stream()
                .filter(pledge -> pledge.stands())
                .mapToLong(pledge -> pledge.money().promised())
                .sum();
    }

    public long covered() {
        return story.pledges().stream().mapToLong(pledge -> pledge.people().covered()).sum();
    }
}
