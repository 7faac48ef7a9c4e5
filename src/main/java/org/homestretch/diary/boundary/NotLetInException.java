package org.homestretch.diary.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** Code and birth date open no diary; why is not said, so that nobody can guess from it (D-11). */
public class NotLetInException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
