package org.homestretch.handout.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** What was typed to check a handout is neither a sheet code nor the hash of a file, whatever the archive holds (H-35). */
public class NeitherCodeNorHashException extends BusinessException {

    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "of";
    }
}
