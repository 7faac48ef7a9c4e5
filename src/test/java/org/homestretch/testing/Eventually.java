package org.homestretch.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Waits for what goes on in the background, by looking again and again as a page does, and not for ever. */
public final class Eventually {

    private static final int LOOKS = 600;
    private static final int MILLISECONDS_BETWEEN = 100;

    private Eventually() {}

    /** The first look that is as wanted. */
    public static <T> T seen(Callable<T> look, Predicate<T> wanted) throws Exception {
        for (int looks = 0; looks < LOOKS; looks++) {
            T seen = look.call();
            if (wanted.test(seen)) {
                return seen;
            }
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN);
        }
        throw new AssertionError("not seen in a minute");
    }
}
