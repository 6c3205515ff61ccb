package id.payung.testing;

import id.payung.demo.StoryCalendar;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test method an untouched copy of the template. */
class FreshDatabase implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        SpringExtension.getApplicationContext(context).getBean(StoryCalendar.Days.class).endStory();
        // The context loads territories and roles into the template before it is first copied.
        TestServer.started().renew();
    }
}
