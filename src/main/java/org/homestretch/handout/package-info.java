/**
 * Printed handouts: the PDF that a patient takes home for one issued program version.
 *
 * <p>Operations: print an issued version as a PDF with figures, steps, dosage in plain words and a diary grid; take it from
 * the archive again; preview a draft or a version; find the version a paper belongs to by its sheet code; tell whether a handout is genuine.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>H-1 A sheet code has eight characters of Crockford's base 32, the last of which is a check character. One wrong
 *       character and one swap of two characters are always caught.
 *   <li>H-2 A sheet code is read the way people type it: lower case, the letter O for zero, I and L for one, dashes and
 *       blanks anywhere.
 *   <li>H-3 Every handout conforms to PDF/UA-1 and PDF/A-2a.
 *   <li>H-4 No text for the patient is smaller than 12 points.
 *   <li>H-5 An exercise is not split over two pages, unless it is higher than a page even with its smallest figure.
 *   <li>H-6 The diary grid has a box for exactly the due occurrences. Rest days are gray. A weekly quota has one box on
 *       every day and says how many of them are wanted.
 *   <li>H-7 The diary covers at most four calendar weeks.
 *   <li>H-8 Every page carries the sheet code and its number of the total.
 *   <li>H-9 Nothing that a person typed can become anything but text, and printing reads neither network nor files. Photos
 *       of exercises without a figure are printed as they were when the version was issued.
 *   <li>H-10 A figure that is missing or cannot be read leaves the exercise in words only; a missing font stops the
 *       printing.
 *   <li>H-11 Every print is archived once, with its SHA-256, who, when and how it was wanted. Whoever wants a version
 *       printed in the same way again, gets the archived file byte for byte; in another way, it is a further handout with a sheet
 *       code of its own. A file that no longer has its hash is not handed out.
 *   <li>H-12 Handouts are read by staff who work at the patient's site. Every print is on record, and on the audit trail.
 *   <li>H-13 Nothing new is printed for an archived patient, nor of a version that asks for nothing any more; what was
 *       printed before stays available.
 *   <li>H-14 The QR code carries the secret token of a patient link of its own; the sheet code opens the same link. The token
 *       is kept nowhere but on the paper and in the archived file. The link ends 14 days after the version, and after 180
 *       days at the latest.
 *   <li>H-15 A handout is printed as it is wanted: layout, paper, colors, language and content blocks.
 *   <li>H-16 A figure shows the prescribed side. Where both sides work in turn and look different, the left is shown beside it. A
 *       compact page on which both would be too small shows one, as large as it can.
 *   <li>H-17 The handout's own sentences are in the patient's language; one that is not translated is English and marked as
 *       such, and so are the words of an exercise in another language.
 *   <li>H-18 Doses and schedules are said by sentences with the plurals of the language. Dates, weekdays and numbers follow the
 *       patient's language; a language without a country keeps the digits 0 to 9.
 *   <li>H-19 Names print as they are written, in Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Chinese, Japanese and Korean
 *       letters. Letters of other scripts become Latin ones; emoji are left out. Nothing prints as a box.
 *   <li>H-20 A file holds each figure and each photo once, and of its fonts the letters that occur.
 *   <li>H-21 The exercises are dealt out by their exact heights: as few pages as possible, no page with a single exercise where
 *       that can be avoided, and figures as large as that allows. Where the rows of a page leave room, its figures are larger
 *       still.
 *   <li>H-22 The standard layout has two exercises across, the compact one up to eight on a page, large print letters of 18
 *       points and more, cards six pictures to cut out. Cards and the therapist's copy have the exercises only; the compact
 *       layout, the cards and the therapist's copy leave out the steps where they do not fit, and never the therapist's note.
 *   <li>H-23 The properties of the file name the patient and the clinic, and nothing about health.
 *   <li>H-30 A draft is previewed as the very file that would print: in the patient's language, with the word DRAFT across
 *       every page, without sheet code, QR code and link, whose places stay empty. Only therapists who work at the patient's site see it, and
 *       nothing of it is stored.
 *   <li>H-31 Every page with boxes to tick carries a code in each of its four corners that tells the sheet, the page, the
 *       number of pages and the corner. One that can be read is enough to know which paper it is and how it lies.
 *   <li>H-32 The place of every box is known with the handout: page, day, exercise, session, and millimeters from the upper
 *       left corner of the page.
 *   <li>H-33 When the diary on paper comes to its end and the version still holds, a further diary is printed for the weeks
 *       that follow, without a new version and with a sheet code and a patient link of its own.
 *   <li>H-34 One click prints as the member of staff usually wants it; a dialog offers layout, paper, colors and what is printed
 *       beside the exercises, and remembers the choice if asked. The language is always the patient's. When to stop and get help
 *       is always printed.
 *   <li>H-35 A file, its hash or a sheet code tells whether the handout is genuine, and whether it is current, replaced (on
 *       which day and by which version), on hold or over. The answer names no patient.
 *   <li>H-36 The line about the next visit is printed as it was typed and is no appointment. The list of equipment names what
 *       the exercises cannot be done without, each thing once. Goals are printed by therapists only.
 *   <li>H-37 Handouts of up to 50 programs are printed in the background as one file, each beginning on a right-hand page and
 *       counting its own pages. The batch belongs to whoever ordered it; its state is in the database, and a batch whose node went
 *       away is taken up by another. Each handout in it is archived as well. A canceled batch leaves nothing behind; the file of
 *       a batch is deleted after three days.
 *   <li>H-38 A batch is chosen from one of three lists, in each only active programs that still ask for something, at the
 *       caller's sites and with their latest version: those issued or to be reviewed today, all, or those that came of a
 *       protocol (P-80). A list is by name of the patient, and each of its pages is what one batch can hold.
 *   <li>H-39 Beside each program that came of a changed protocol stands whose it is, and whether it was issued before the
 *       change. The batch prints the versions as they are: they change only when a therapist issues the next one.
 *   <li>H-40 The progress of a batch is the number of its handouts that are printed, of all.
 *   <li>H-43 An issued version can be looked at before it is printed: the very file in the way that is chosen, the line about
 *       the next visit included, marked and stripped like that of a draft (H-30), so that it is no handout. Whoever may print
 *       the version may look at it.
 *   <li>H-44 The preview of a draft begins in the look and with the content blocks of the therapist's usual choice, and shows
 *       at once what is chosen otherwise, as the preview of a version does. That is remembered only if asked.
 *   <li>H-45 The letterhead shows the clinic's logo, described by the clinic's name, and prints headings and thin lines in
 *       the clinic's color (AC-12). Gray and high contrast print the logo and photos in gray, and nothing at all in color.
 *   <li>H-46 The manager chooses layout, paper and colors for whoever has not chosen otherwise (H-34) or goes back to the
 *       clinic's choice. Without a choice of paper it is that of the clinic's country.
 *   <li>H-47 A new logo or color holds for what is printed from then on. Whoever wants a version printed in the same way again
 *       gets the archived file with the letterhead of its day (H-11).
 *   <li>H-49 What the patient was given to read with a version (P-63) is printed in its words, each page in its own language,
 *       with what fits of the checklist and what was agreed to change.
 *   <li>H-50 No word is broken at the end of a line, unless it alone is wider than the line. In the diary, names that would be
 *       broken stand above their boxes, and in large print all of them do.
 *   <li>H-51 The first page of the diary holds the instructions and the first week; where both do not fit, it holds the
 *       instructions and the room for notes. A week is split only if it is higher than a page.
 *   <li>H-52 The frames of a figure stand beside or below each other, whichever shows them larger in the room there is; those
 *       beside each other follow the direction of the language. Both sides are drawn to the same scale, beside or below each
 *       other, each over its name.
 *   <li>H-53 Words have a contrast of at least 7 on whatever they stand on, and headings and marks in the clinic's color one of
 *       at least 4.5.
 *   <li>H-54 What is urgent stands in one frame on the page that is called "When to stop and get help", first of all where that
 *       needs more than one page.
 *   <li>H-55 What is chosen and typed for a preview stands in no address, and so neither in the browser's history nor in a
 *       log.
 *   <li>H-56 A handout that cannot be printed is left out of its batch, and the others are printed. The page of the batch
 *       says whose it is, why, and what to do, to whoever may know it. A batch in which none can be printed has failed.
 *   <li>H-57 Soon after its start a server prints a handout for nobody, which is neither kept nor shown, so that the first
 *       patient does not wait for what can be loaded before. That holds up nothing and fails nothing.
 *   <li>H-58 The time line of a program (P-72) tells the prints as well, each in its place: who printed which version in which
 *       layout and language when. Prints of one day with nothing else between them are told in one line, and so are techniques
 *       that one person checked, so that they do not drown the story. It is read page by page.
 *   <li>H-59 What there is to read shares a page with how to use the sheet, with the last exercise or with when to stop,
 *       wherever there is room first, and has a page of its own only if there is none. In the compact layout so does how to use the
 *       sheet.
 *   <li>H-60 A dose for one side says that it is for that side only, and where steps are printed, a line above them says to leave
 *       out changing sides, for steps are written for whoever works on both.
 *   <li>H-61 Neither a telephone number nor a date is divided at the end of a line, unless it alone is wider than the line; nor is
 *       a number of a dose or a note from a short word that says of what.
 *   <li>H-62 Each card says whose it is and from which sheet, for it loses the foot of its page when it is cut out.
 *   <li>H-65 Beside each handout of a version stands what tells it from the others: layout, paper, colors, language, pages and
 *       days of its diary, the line about the next visit, and what was left out beside the exercises.
 * </ul>
 *
 * <p>Out of scope: reading a returned sheet from a scan.
 */
package org.homestretch.handout;
