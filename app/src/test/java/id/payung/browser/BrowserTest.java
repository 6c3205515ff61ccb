package id.payung.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at pages in Chromium. All such tests share one running application and one
 * browser; each class begins with an untouched copy of the demo's Kabupaten Bogor. Where no
 * Chromium is installed they are skipped, except where {@code CI=true} demands them.
 */
@Tag("browser")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Browsing.class)
@interface BrowserTest {}
