package org.homestretch.patient.boundary;

import org.homestretch.platform.boundary.BusinessException;

/**
 * Somebody with the same name and birth date is registered already (PT-7). The front desk opens that patient, or
 * registers a second one on purpose.
 */
public class PossibleDuplicateException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final long patientId;
    private final String number;
    private final boolean archived;
    private final boolean servedByCaller;

    /**
     * @param number of the patient who is registered already
     * @param servedByCaller false when that patient belongs to a site where the caller does not work, and therefore
     *     cannot be opened
     */
    public PossibleDuplicateException(long patientId, String number, boolean archived, boolean servedByCaller) {
        super(number);
        this.patientId = patientId;
        this.number = number;
        this.archived = archived;
        this.servedByCaller = servedByCaller;
    }

    public long patientId() {
        return patientId;
    }

    public String number() {
        return number;
    }

    public boolean isArchived() {
        return archived;
    }

    public boolean isServedByCaller() {
        return servedByCaller;
    }
}
