/**
 * The minimum that the clinic keeps about a patient in order to prescribe: who, how to reach, in which language, at
 * which site, and the conditions that matter for choosing exercises.
 *
 * <p>Operations: register, find while typing, open, edit, archive and restore a patient; note a condition and end it.
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
 * </ul>
 *
 * <p>Out of scope here: appointments, billing, insurance, the medical record, merging two records of one person.
 */
package org.homestretch.patient;
