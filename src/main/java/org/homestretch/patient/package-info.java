/**
 * The minimum that the clinic keeps about a patient in order to prescribe: who, how to reach, in which language, at
 * which site, and the conditions that matter for choosing exercises.
 *
 * <p>Operations: register, find while typing, open, edit, archive and restore a patient; note a condition and end it; ask the
 * questions of a screening and clear its red flags.
 * Other components ask by id who a patient is and whether the signed-in person may know.
 *
 * <ul>
 *   <li>PT-1: A patient's number is {@code P-} and at least five digits. It is given once, never changed and never used
 *       for somebody else.
 *   <li>PT-2: Given and family name have up to 80 characters of any script. They are kept as typed, apart from needless
 *       blanks and characters that cannot be seen.
 *   <li>PT-3: The birth date lies in 1900 or later and before today.
 *   <li>PT-4: The language is one of those that handouts can be written in: English, German, Spanish, Arabic.
 *   <li>PT-5: Names are found without regard to case, accents, hyphens and the order of their parts, from the beginning
 *       of each part; beside names, the number and the birth date (year-month-day, day-month-year, month-day-year or the
 *       year alone) are found.
 *   <li>PT-6: Staff see and change only patients of the sites where they work; the database does the choosing. Archived
 *       patients are left out unless asked for.
 *   <li>PT-7: Somebody with the same name, in either order, and the same birth date is a possible duplicate, archived
 *       patients and all sites included. Registering then needs a confirmation.
 *   <li>PT-8: An edit is refused when somebody else has changed the patient since the form was opened.
 *   <li>PT-9: Archiving and restoring need a reason and are kept with who and when. Nothing about an archived patient
 *       can be changed before it is restored.
 *   <li>PT-10: Conditions come from the catalog (C1 to C32 of clinical facts 3B, and the added A1 to A18). Only therapists see, add and end them. A
 *       condition can be current only once; it cannot have begun in the future or before birth; it is ended, never
 *       deleted.
 *   <li>PT-11: Each opening of a patient's page, and each change, is on the audit trail in the same transaction.
 *   <li>PT-12: Whoever is not signed in learns only whether a birth date is the right one.
 *   <li>PT-13: A screening answers every question: the red flags RF1 to RF14 (3C; RF13 in two parts) and the health
 *       questions behind P2, P10, P11 and P16, each with yes or no, and says of a recent operation and of a yes to P10, P11 and
 *       P16 what it is. It is dated and signed with name and role, and never changes; asking again makes a new one. Only
 *       therapists see and take it.
 *   <li>PT-14: It says how bad the pain is (0 to 10), since which month, and what causes it, or what was done to find the
 *       cause (P1, P9, P15). Pain is severe from 8 on (added) and chronic after three months (G13).
 *   <li>PT-15: A red flag is cleared once, with a written reason, on record with who and when. RF10, RF12 and RF13 bar no
 *       program; the others do until they are cleared.
 *   <li>PT-16: A screening should be repeated after {@code homestretch.screening.days} days (90, added), and when a
 *       condition was noted after it.
 *   <li>PT-17: When a condition is noted or a screening recorded, other components learn of it in the same transaction.
 * </ul>
 *
 * <p>Out of scope here: appointments, billing, insurance, the medical record, merging two records of one person.
 */
package org.homestretch.patient;
