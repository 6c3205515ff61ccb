/** A living Kabupaten Bogor of invented people, made through the same doors that officers use. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "territory",
            "access",
            "runs",
            "registry",
            "intake",
            "eligibility",
            "legalbases",
            "funding",
            "enrolment",
            "enrolment :: mutation",
            "contributions",
            "planning",
            "donors"
        })
package id.payung.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
