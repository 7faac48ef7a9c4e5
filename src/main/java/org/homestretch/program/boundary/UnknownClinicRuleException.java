package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** There is no rule of that id, or it is retired already. */
public class UnknownClinicRuleException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
