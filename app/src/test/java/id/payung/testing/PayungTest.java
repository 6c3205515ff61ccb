package id.payung.testing;

import id.payung.demo.StoryCalendar;
import id.payung.hostile.BogorAtWork;
import id.payung.hostile.ForeignThings;
import id.payung.intake.Lists;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application and a database of its own for each method, made from a template
 * in a few milliseconds. All such tests share one application context and one PostgreSQL: what a
 * test needs beyond it is imported here.
 */
@Tag("database")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestServer.Initialiser.class)
@Import({
    StoryCalendar.class,
    StoryWorld.class,
    CountingJob.class,
    RegisterFixture.class,
    ListDesk.class,
    MoneyWorld.class,
    GiftWorld.class,
    KotaBogor.class,
    OpenedLists.class,
    YearOfBogor.class,
    DecreesOfBogor.class,
    FiguresOfBogor.class,
    Lists.class,
    ForeignThings.class,
    BogorAtWork.class
})
@ExtendWith(FreshDatabase.class)
public @interface PayungTest {}
