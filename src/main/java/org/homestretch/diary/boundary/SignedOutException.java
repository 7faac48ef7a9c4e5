package org.homestretch.diary.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The phone is not signed in, or not any more. */
public class SignedOutException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
