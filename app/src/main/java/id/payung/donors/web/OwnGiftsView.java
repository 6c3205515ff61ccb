package id.payung.donors.web;

import id.payung.donors.GiftStory;
import org.jspecify.annotations.Nullable;

/** What a donor sees of his own money; nothing while no donor follows with the account. */
public record OwnGiftsView(@Nullable GiftStory story) {}
