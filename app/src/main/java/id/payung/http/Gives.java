package id.payung.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an operation of the API answers when it is done, for its description. It may answer a
 * problem as well, so that its Java type cannot say it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Gives {
    /** The body, or one of those it holds; a file has none. */
    Class<?> value() default Void.class;

    Many as() default Many.ONE;

    /** 201 where something is made, 202 where work begins that goes on after the answer. */
    int status() default 200;

    /** How many bodies there are. */
    enum Many {
        ONE,
        LIST,
        /** A part of a list, with the cursor to the next. */
        PAGE,
        /** The same with the length of the whole list. */
        COUNTED,
        /** Bytes to be saved or shown, not JSON. */
        FILE
    }
}
