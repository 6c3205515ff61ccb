package id.payung.intake.reading;

/** The two halves of a cell such as {@code Bogor, 15-05-1990}; a half that is missing is empty. */
record PlaceAndDate(String place, String date) {

    static PlaceAndDate split(String text) {
        int digit = 0;
        while (digit < text.length() && !CleanText.isDigit(text.charAt(digit))) {
            digit++;
        }
        String place = text.substring(0, digit).strip();
        while (place.endsWith(",") || place.endsWith("/") || place.endsWith("-")) {
            place = place.substring(0, place.length() - 1).strip();
        }
        return new PlaceAndDate(place, text.substring(digit).strip());
    }
}
