package org.homestretch.handout.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The version asks for nothing any more, because a later one holds or the program is over (H-13). */
public class VersionOverException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public VersionOverException(int versionNumber) {
        super(versionNumber);
    }
}
