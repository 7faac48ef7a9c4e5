package org.homestretch.exercise.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The library or the document is not what the preview showed (L-53). */
public class LibraryChangedSincePreviewException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
