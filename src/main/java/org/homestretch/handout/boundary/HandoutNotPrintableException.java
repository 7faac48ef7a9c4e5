package org.homestretch.handout.boundary;

import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.handout.entity.LeftOut;
import org.homestretch.platform.boundary.BusinessException;

/** One handout of a batch cannot be printed, so that all of it is given up and printed anew without that one (H-56). */
class HandoutNotPrintableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final long versionId;
    private final LeftOut why;

    HandoutNotPrintableException(long versionId, RuntimeException cause) {
        this.versionId = versionId;
        this.why = why(cause);
        initCause(cause);
    }

    private static LeftOut why(RuntimeException cause) {
        if (cause instanceof HandoutForArchivedPatientException) {
            return LeftOut.ARCHIVED;
        }
        if (cause instanceof VersionOverException) {
            return LeftOut.OVER;
        }
        return cause instanceof NotYourPatientException ? LeftOut.NOT_SERVED : LeftOut.FAILED;
    }

    long versionId() {
        return versionId;
    }

    LeftOut why() {
        return why;
    }
}
