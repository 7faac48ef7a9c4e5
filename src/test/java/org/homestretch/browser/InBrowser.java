package org.homestretch.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in a browser. Each parameter of type {@code Page} is a window of its own, with its own cookies: 1440 px wide, or
 * 390 px with {@link Phone}; one of type {@link Product} is what runs. A test that fails leaves a picture and a trace of every window in {@code target/journeys}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Windows.class)
public @interface InBrowser {}
