package id.payung.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test method an untouched copy of the template. */
class FreshDatabase implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        // The context loads territories and roles into the template before it is first copied.
        SpringExtension.getApplicationContext(context);
        TestServer.started().renew();
    }
}
