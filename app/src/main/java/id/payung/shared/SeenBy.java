package id.payung.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which permission opens the rows a facade reads. The method sees the territories where the
 * actor holds it and no others, as if the rest of his roles did not exist; who holds it nowhere
 * sees nothing.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SeenBy {
    Permission value();
}
