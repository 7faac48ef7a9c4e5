/**
 * The exercise library: what can be prescribed, how it is usually dosed, and what the patient reads about it.
 *
 * <p>Operations: find exercises as you type and by filters, read an exercise with its instruction in a language, check
 * that one may be prescribed, read protocols and their items, draw the figure of an exercise, add
 * and edit exercises, retire them, sign them off.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>L-1 The library ships 120 exercises that may be published and one that is blocked. It is data below {@code
 *       /library}, read at start; a wrong file stops the start and is named.
 *   <li>L-2 A blocked exercise (P7) is found together with the reason and what to offer instead; it is never
 *       prescribable. Neither is one that is advice only. Ladders lead from easier to harder and never in a circle.
 *   <li>L-3 Clinical content is a draft until a clinician has reviewed it, per exercise and per language, with name and
 *       day; each clinical statement says where it comes from. Translations that ship are machine drafts.
 *   <li>L-4 Every prescribable exercise has a default dosage and frequency inside its soft range. The soft range is that
 *       of its category (2A), changed by what the exercise says of itself (G4), and always holds the default.
 *   <li>L-5 An instruction has a title, a purpose, 4 to 6 steps, the common mistake and when to take care; held
 *       stretches have a breathing cue (G18).
 *   <li>L-6 English instructions are read at about 11 years: Flesch–Kincaid grade 6 at most, sentences of 20 words at
 *       most.
 *   <li>L-7 No claim of clinical facts 4G and no promise; each-side exercises say how to change sides (G7).
 *   <li>L-8 Protocols hold only exercises that are open to templates, with a dose inside their soft range.
 *   <li>L-9 The safety data name known conditions, and exercises of the library.
 *   <li>L-10 A search finds an exercise by the beginning of every typed word in its title, synonyms or regions, in any
 *       order, whatever the case, accents, hyphens and apostrophes.
 *   <li>L-11 At start, missing entries are added; an entry that ships and that nobody here edited follows the new seed;
 *       an entry that the clinic edited or made stays as it is.
 *   <li>L-12 Every exercise names the muscles that it is for, six at most with those that help.
 *   <li>L-13 Each of its statements (the exercise, muscles, dosage, steps, cautions) says where it comes from; no
 *       statement cites a source that does not know the exercise.
 *   <li>L-14 The ladders of 7A are there from the first step to the last. An exercise has one harder step: where 7A
 *       gives two (the brace), the one in the same position is taken.
 *   <li>L-15 An exercise that a rule of the safety data names tells the patient so in plain words.
 *   <li>L-16 A translation has every part that the English has: as many steps and cautions, a breathing cue and a mistake
 *       where the English has them, and synonyms of its own.
 *   <li>L-20 What a node remembers for the search is a copy of the database. Every change of an exercise or an instruction
 *       is counted in its own transaction; a node whose copy is older than the count renews it before it answers, while
 *       others go on reading.
 *   <li>L-21 A search looks at titles, synonyms, regions, muscles, kind, start position, equipment and conditions, in the
 *       reader's language and in English: at every typed word, its plural or other forms, and, in German, at the parts of
 *       compounds. A word that is found nowhere is taken for mistyped, and words with a letter or two too many, missing,
 *       wrong or swapped are found.
 *   <li>L-22 The best match comes first: what the title begins with, then words of the title, of synonyms, of muscles,
 *       regions and conditions, then mistyped words; equal matches by title.
 *   <li>L-23 The name of a condition finds what suits it (3B, 1B), never an exercise that the caution matrix forbids or warns
 *       of for that condition (3D), and only what is open to all.
 *   <li>L-24 Filters combine: several values of one kind mean any of them, different kinds all hold. Every value says how
 *       many exercises it would leave. "No floor" leaves out what begins lying, kneeling or sitting on the floor.
 *   <li>L-25 Each member of staff reads the library in a language of choice; before the first choice it is the browser's.
 *       What is not there in that language is shown in English, sentence by sentence. A machine's draft says so.
 *   <li>L-26 A therapist stars exercises; stars are seen by nobody else. They are no part of a record and not audited.
 *   <li>L-27 Recent is what a therapist took to prescribe it in the last 90 days, the last one first, 24 at most.
 *   <li>L-28 The address of the list says what is typed and chosen, so that reloading and going back keep it.
 *   <li>L-30 Therapists and the manager add exercises of the clinic's own. An exercise has an English instruction; its slug
 *       is made from the first English title and never changes.
 *   <li>L-31 Therapists edit and retire what is the clinic's own; the manager edits and retires everything. What the clinic
 *       edited stays as it is when a release brings something else (L-11).
 *   <li>L-32 The manager signs off an exercise (classification, dosage, sources) and each instruction on its own, with name
 *       and day, and can withdraw a sign-off. Handouts and phones show nothing of it; staff see it.
 *   <li>L-33 What is edited is a draft again; what was left alone keeps its sign-off. Once the English text changes, its
 *       reviewed translations are drafts too. A release changes sign-offs in the same way.
 *   <li>L-34 Nobody overwrites what another person changed in the meantime: the change is refused and names who and when.
 *   <li>L-35 A retired exercise says since when and why. It is not found any more, cannot be added to a program, stays
 *       readable, can be brought back, and needs a reason in a draft that still holds it.
 *   <li>L-36 No edit, retirement or picture changes a version that was issued.
 *   <li>L-37 An exercise has at most four photos or drawings, each described in words and of 1600 pixels at most
 *       (PL-6). A new picture makes the exercise a draft.
 *   <li>L-40 A protocol has stages, each with an aim, criteria to move on, a usual length in weeks and its exercises. One
 *       ships for each of the groups of S35 and for maintenance (S39); a program of any of its stages needs no answer to a
 *       caution when the patient has no conditions.
 *   <li>L-41 A program starts from one stage, the first unless another is chosen. What has become of an exercise since
 *       counts: one that may no longer be prescribed is left out.
 *   <li>L-42 The words of a protocol are for staff, whose screens speak English; patients read those of the exercises.
 *   <li>L-43 A therapist sees shared protocols and the own ones, the manager also what is proposed and retired. Nobody but
 *       its owner sees a private one.
 *   <li>L-44 A therapist makes protocols of the own from a program or as a copy, edits, proposes and deletes them; once
 *       proposed, the manager edits. What is edited is a draft again.
 *   <li>L-45 The manager shares what is proposed or sends it back with a reason, retires what is shared, and notes which
 *       clinician has checked it and when.
 *   <li>L-46 Nobody overwrites what another person changed in the meantime.
 *   <li>L-47 A protocol made from a program holds its structure only: no name, goal, note or resistance. Exercises that are
 *       not open to templates are left out; a dose outside the soft range becomes the usual one.
 *   <li>L-48 A protocol knows when its stages were changed last; a review or another title is no change of them.
 *   <li>L-50 Exercises and shared protocols go out and in as one document, YAML or JSON, with the field names of the data
 *       that ship. What is exported and imported is the same as before: export, import and export again are equal.
 *   <li>L-51 A document is checked completely before anything is written: against the JSON Schema that ships, then for its
 *       meaning (known exercises, ladders with an end, L-8). Each problem has its line and field; 20 are shown.
 *   <li>L-52 An uploaded document is not trusted: UTF-8 only, at most 32 MB, one YAML document, no tags, no anchors or
 *       aliases, limited depth and number of values.
 *   <li>L-53 An import shows first what it adds, changes and leaves alone, then does exactly that in one transaction, or
 *       nothing. It never touches a protocol that nobody has shared.
 *   <li>L-54 Pictures travel with their exercises. One that the library does not know is decoded and encoded again before it
 *       is kept, as an upload is.
 *   <li>L-55 Figures that the clinic posed itself travel with their exercises; one that cannot be drawn, or that no body
 *       can do, is a mistake of the document.
 *   <li>L-60 A figure is posed on screen as the text of its pose file. Reading and writing it changes nothing; what is
 *       written stays readable.
 *   <li>L-61 A handle follows hand or arrow key; nothing moves but what is taken and what hangs on it, or both sides alike.
 *   <li>L-62 Joints stop at the end of their range, limbs when they are straight; no pull leads to what cannot be drawn.
 *   <li>L-63 A hand or foot that comes to floor or wall rests there and stays while the body moves, until it is taken off.
 *   <li>L-64 Things and arrows are added, moved, changed and taken away.
 *   <li>L-65 A figure has two to four frames, each of which can be copied; from the front, from behind and from above it
 *       is the same person, from the side it begins anew.
 *   <li>L-66 A text that is no pose is refused with its line; a pose that the body cannot do is not kept, one that only
 *       looks odd is kept.
 *   <li>L-67 The clinic's own pose stands before the figure that ships, everywhere, until the clinic goes back to that.
 *   <li>L-68 An issued program keeps the figure that was in force when it was issued: the handout is stored as it was
 *       printed, phone and version page ask for the figure of that day. Figures that ship are those of the release.
 *   <li>L-69 Two people who pose the same figure do not overwrite each other; every pose is kept with who and when.
 *   <li>L-70 What patients are given to read (pages, questions with answers, a checklist for desk and day) is data below
 *       {@code /library/education}, whole in every language. It carries every fact E1 to E57 and every question of clinical
 *       facts section 4, and each statement names its facts and sources.
 *   <li>L-71 L-6 and L-7 hold for it too: a child of eleven can read it, and it makes no claim of 4G and no promise.
 *   <li>L-72 It is a draft, its translations machine drafts, until the manager signs off the words of one language, with
 *       name and day. The sign-off holds for these words: once a release brings others, they are a draft again.
 *   <li>L-73 It names the conditions and habits (C18 to C31 and others) of the patients it is suggested for; some of it suits
 *       everybody.
 * </ul>
 *
 * <p>Out of scope: which exercise suits which patient (program).
 */
package org.homestretch.exercise;
