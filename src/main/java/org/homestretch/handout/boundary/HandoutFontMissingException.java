package org.homestretch.handout.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The installation lacks a font, so nothing was printed (H-10). */
public class HandoutFontMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
