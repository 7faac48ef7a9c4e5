/**
 * How well programs are followed, what it felt like, and what the clinic sees of it. WHO defines adherence as the extent
 * to which a person's behavior corresponds with agreed recommendations from a health care provider; the recommendation
 * is the issued program, the behavior is what the diary holds.
 *
 * <h2>Operations</h2>
 *
 * The adherence of one program, and a patient at a glance, for the therapist; the report across patients for a period, as
 * figures, pictures and CSV, for therapists and the clinic's management; what therapists should act on, opened by the
 * product and closed by them.
 *
 * <h2>Words</h2>
 *
 * v(d) is the version in force on day d in the clinic's zone. An <em>occurrence</em> is one prescribed exercise at one
 * of its times on a due day; a <em>session</em> is all occurrences of the same day and time of day. The <em>credit</em>
 * of an occurrence is 1 when done, 0 when not done or without entry; when partly done it is the share of the dose that
 * was performed, at most 1, and one half when the patient did not say how much. The credit of a session is the mean of
 * its occurrences.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>A-1 Due is every occurrence of v(d) on its scheduled days. Never due are: days before the start or after the
 *       end, today, the future, pauses, and a rest day the patient took because of soreness (G12) as long as not more
 *       than the clinic's limit of them fall within seven days. What is recorded on such a day counts for nothing.
 *   <li>A-2 An occurrence is DONE, PARTIAL, NOT_DONE, or has NO_ENTRY. A session or a day is DONE when all of it is;
 *       NO_ENTRY when nothing is recorded; NOT_DONE when something is recorded and nothing was done; else PARTIAL. If
 *       two entries speak of the same occurrence, the one recorded last counts.
 *   <li>A-3 Session adherence is the credit of the due sessions divided by their number. Exercise adherence is the
 *       occurrences done divided by those due. Dose adherence is the mean over due occurrences of performed volume
 *       divided by prescribed volume, at most 1; a volume is sets × amount × max(hold, 1). Done without a number means
 *       the prescribed dose.
 *   <li>A-4 Coverage is the sessions with any entry divided by those due. The headline counts no entry as not done;
 *       "among recorded" leaves sessions without entry out. Under the coverage limit (50 %) the band reads "too few
 *       entries".
 *   <li>A-5 A weekly quota is measured by calendar week, Monday to Sunday: its denominator is the quota × the days of
 *       the week that can count ÷ 7, which pro-rates the first and last week, pauses and the running week. All quota
 *       exercises with the same quota form the session of a day; what exceeds the denominator counts for nothing more.
 *       Each of the days carries an equal share of its week's due and credit, so windows may cut through a week. When
 *       the quota changes within a week, the days before and after are measured apart.
 *   <li>A-6 0 ÷ 0 is "not applicable", never 0 % and never 100 %. Over-doing, more than 120 % of the prescribed volume,
 *       is counted apart; it never makes up for another day.
 *   <li>A-7 Windows are the last 7 and 28 due days and the whole program. The trend is the session adherence of the last
 *       14 due days minus that of the up to 14 due days before them.
 *   <li>A-8 Bands: good from 80 %, partial from 50 %, else low. The limits are a setting and are shown and stored with
 *       every report. They are compared with the exact figure, not with the rounded one.
 *   <li>A-9 An entry made more than 48 hours after the end of its day is backfilled; every figure can show the share of
 *       its entries by source and the share backfilled.
 *   <li>A-10 A new version never changes a past day's figure; entries are corrected, never overwritten.
 *   <li>A-11 Across patients: every patient weighs the same, whatever the number of sessions. Shown are the median and
 *       the quartiles (interpolated linearly between ranks, as spreadsheets do) with the number of patients; groups of
 *       fewer than 5 patients are suppressed.
 *   <li>A-12 Pain of a day, evaluated in this order. Red: worst pain above 5 and at least 2 above the patient's baseline,
 *       or the next morning above before on two exercise days running. Green: worst at most 2, or at most 5 and at most
 *       1 above the baseline; and the next morning not above before. Amber: all else. Without a worst pain there is no
 *       color unless the next morning rose. The baseline is the patient's usual pain: what was said before the first
 *       session with a value; while nobody said it, 0, the cautious side. The limits are those of the clinic or of the
 *       program.
 *   <li>A-13 Pain of 8 or more always needs review, whatever the baseline.
 *   <li>A-14 Figures are exact fractions; they are rounded only on display, halves up.
 *   <li>A-15 Therapists see the adherence of patients at their own sites; the manager sees the figures of the
 *       whole clinic, but names and single programs only of the own sites; the front desk sees none of it.
 *   <li>A-16 Opening the figures of a program, a summary or a report, and every export, is on the audit trail. A CSV cell
 *       that a spreadsheet would take for a formula is defused.
 *   <li>A-17 A work item is something that a named therapist should act on by a day: at first the one who issued the
 *       program's latest version, then whoever took it over. Therapists see and close those of patients at their own
 *       sites; nobody else sees any.
 *   <li>A-18 What opens one, by program. Pain of a day within the last seven that always needs review or is red
 *       the former before the latter; two very sore days within the last seven. Nothing in the diary two full days
 *       after the start though something was due; else the last three due sessions or more without an entry; else the
 *       session adherence of the last seven due days in the low band, or 30 points below that of the seven before. The last
 *       three are not judged in a pause; sessions of a weekly quota have no day of their own and are never silent. A
 *       program that ends within seven days, or has ended without being completed, while no draft waits, no version was
 *       issued within the last seven days, and no review is agreed for a day from today to its end. Cautions that arose in
 *       a program in force, such as after a condition was added.
 *   <li>A-19 Critical, to be seen to on the same day, are a stop sign, pain that always needs review and cautions that block. The others
 *       have as many days as {@link org.homestretch.adherence.entity.WorkItemKind} says; what ends, until it ends.
 *   <li>A-20 The same cause never opens two: a cause is told from an earlier one by its occasion, such as the first silent
 *       day, and while one is open no second of its kind is opened by looking. Cautions open one whenever they arise, unless
 *       one for the same rules is open.
 *   <li>A-21 Who closes one says what was done. "No first entry", "nothing recorded" and "ends" close by themselves when
 *       their cause is gone; those and "low adherence" also when the program is completed or revoked. Nothing is deleted.
 *   <li>A-22 Every program is looked at once a day, and when something was recorded in its diary. Looking twice, or on two
 *       nodes at once, changes nothing. What the patient recorded is kept even if looking at it fails.
 *   <li>A-23 The clinic's own adherence by size of program: each due day of the last 365 counts for the number of exercises
 *       that were in force on it (1 to 3, 4 to 6, 7 to 9, 10 and more); otherwise as A-11. It is measured by the daily round
 *       over all sites and names nobody, so every therapist may see it.
 *   <li>A-24 The summary at the start of a visit is about the program of P-70: its figures and trend, the last eight calendar
 *       weeks, the pain of the last 28 days, and what the patient said was not done on days of the last 28 that count, by
 *       exercise and by reason. What nobody recorded is not called skipped. For whom A-15 says; on the audit trail as A-16.
 *   <li>A-25 A patient's yes to the stop question (D-14) opens one in the same transaction, in whatever state the program is,
 *       unless one is open. Nobody but a therapist closes it. The program is put on hold by the same yes (P-82), and closing
 *       the work item does not resume it.
 * </ul>
 *
 * <h2>Out of scope</h2>
 *
 * Drop-off curves, outcome measures.
 */
package org.homestretch.adherence;
