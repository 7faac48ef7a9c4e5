package org.homestretch.diary.entity;

/** Why a statement cannot go into the diary. Everything else that was sent with it is kept. */
public enum Refusal {
    /** The day has not come yet (D-4). */
    FUTURE_DAY,
    /** The day lies before the program starts or after it ends (D-4). */
    OUTSIDE_PROGRAM,
    /** The program was on hold on that day (D-4). */
    PAUSED,
    /** The day is further back than the patient may fill in alone (D-5). */
    TOO_LONG_AGO,
    /** The exercise is not in the program on that day, or not that often (D-3). */
    NOT_OFFERED,
    /** The morning after the session has not come yet (D-9). */
    MORNING_NOT_YET,
    /** Another statement came under the same id (D-6). */
    OTHER_CONTENT,
    /** Staff change what stands in the diary only with a reason (D-7). */
    NO_REASON
}
