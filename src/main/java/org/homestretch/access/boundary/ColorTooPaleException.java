package org.homestretch.access.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.homestretch.access.entity.PrintColor;
import org.homestretch.platform.boundary.BusinessException;

/** Words in this color are hard to read on paper (AC-12). */
public class ColorTooPaleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param contrast from 1 to 21; said as one that is not reached, and so never rounded up */
    public ColorTooPaleException(double contrast) {
        super(BigDecimal.valueOf(contrast).setScale(1, RoundingMode.FLOOR), PrintColor.CONTRAST_MIN);
    }

    @Override
    public String field() {
        return "accent";
    }
}
