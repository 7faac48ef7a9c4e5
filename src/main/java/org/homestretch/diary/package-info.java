/**
 * The patient's diary: what was done, what was left out and how it felt, from the phone and from paper.
 *
 * <p>Operations: {@link org.homestretch.diary.boundary.PhoneDiary} lets a patient sign in with the handout, see the day and
 * record it; {@link org.homestretch.diary.boundary.PaperDiary} lets staff type in a returned sheet;
 * {@link org.homestretch.diary.boundary.Diary} shows the diary to the clinic and corrects it.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>D-1 An entry says of one occurrence (a prescribed exercise at one of its times on one day) that it was done, partly
 *       done or not done. Silence is no entry; there is no row for it.
 *   <li>D-2 Only what was not done has a reason; the phone asks for it, a paper sheet may give none. An amount is given
 *       whole (sets, amount, hold) and only for what was done or partly done.
 *   <li>D-3 Only exercises that the version in force offers on the day can be recorded, and not more often than it says.
 *   <li>D-4 Nothing is recorded for days to come, outside the program's days or in a pause. Today may be recorded.
 *   <li>D-5 On the phone the last 7 days before today can be filled in; older days at the clinic.
 *   <li>D-6 Every statement carries an id made by its sender. Sent again, it is kept once; other content under the same id is
 *       refused. One refused statement does not hold back the others.
 *   <li>D-7 Nothing is overwritten. A correction is another row that names the one it corrects, who made it, when and, if
 *       staff did, why. Exactly one row stands for an occurrence, a day's check-in or a rest day.
 *   <li>D-8 A statement that arrives more than 48 hours after the end of its day, in the clinic's zone, is marked as
 *       backfilled. Its source is kept: phone, paper, scan or recall.
 *   <li>D-9 A check-in gives pain from 0 to 10 before, worst during and on the morning after a day's session, each if said.
 *       The morning after can be told only once its day has passed.
 *   <li>D-10 A patient may take a rest day because of soreness (G12), and take it back.
 *   <li>D-11 A patient is let in by the handout's code and the birth date, sees only the program of that handout, and is
 *       told nothing that helps to guess: unknown, expired and locked codes and wrong birth dates sound alike. Only a sheet
 *       code that fails its own check digit is called mistyped. Five wrong tries a day lock the code until tomorrow.
 *   <li>D-12 The front desk types in paper sheets but is shown no pain scores, also not those that stand already.
 *   <li>D-13 Who stops because of a warning sign is told at once where to get help, and that nobody at the clinic watches
 *       the diary as it is written. The page needs no network for it.
 *   <li>D-14 Who says yes to one of those signs is believed and told that the clinic may read it late. Each yes is kept, also
 *       in a pause, after the end and however late it arrives, if and only if a work item tells somebody to act.
 *   <li>D-15 Such a yes puts the program on hold (P-82). The phone then says, whenever it is in touch, that the exercises are
 *       paused until the clinic has talked with the patient. What counts is when it was said, by the phone's clock, but not
 *       before its day and not after it arrives; both times are kept.
 *   <li>D-16 A yes that arrives late puts the program on hold from the day on which it was said (P-84), at most as many days
 *       back as the phone can fill in (D-5), so that a phone with a wrong clock empties no weeks. What arrives together with
 *       it about these days is kept.
 * </ul>
 *
 * <p>Out of scope: what is due and how well it was followed (adherence), the printed sheet itself (handout), an installed
 * page that works offline.
 */
package org.homestretch.diary;
