package org.homestretch.platform.boundary;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/**
 * A rule of the clinic that the request would have broken; nothing of the request is kept.
 *
 * <p>There is one subclass per rule. The sentence for the user stands in the bundle {@code org.homestretch.errors} under
 * the simple name of the class; the arguments fill its placeholders and must be fit to be shown.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    protected BusinessException(Object... arguments) {
        this.arguments = Arrays.asList(arguments);
    }

    /** The key of the sentence for the user. */
    public final String key() {
        return getClass().getSimpleName();
    }

    public final List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** The id of the input that the sentence belongs beside, or null when it concerns the whole page. */
    public String field() {
        return null;
    }

    @Override
    public String getMessage() {
        return key();
    }
}
