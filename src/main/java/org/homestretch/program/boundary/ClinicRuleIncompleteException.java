package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A rule of the clinic says what to mind, and covers some exercises or the whole program (P-50). */
public class ClinicRuleIncompleteException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
