package id.payung.browser;

import com.microsoft.playwright.Browser;

/** On what a person reads the pages. */
enum Manner {
    DESK(1280, 900, true),
    PHONE(390, 844, true),
    DESK_WITHOUT_SCRIPT(1280, 900, false),
    PHONE_WITHOUT_SCRIPT(390, 844, false),

    /** Where somebody has chosen the other language. */
    DESK_IN_ENGLISH(1280, 900, false);

    private final int width;
    private final int height;
    private final boolean script;

    Manner(int width, int height, boolean script) {
        this.width = width;
        this.height = height;
        this.script = script;
    }

    int width() {
        return width;
    }

    boolean runsScript() {
        return script;
    }

    boolean isPhone() {
        return width < 500;
    }

    Browser.NewContextOptions options(String address) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta");
    }
}
