package org.homestretch.diary.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** There is no such diary entry, or a correction stands in its place already. */
public class UnknownDiaryEntryException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
