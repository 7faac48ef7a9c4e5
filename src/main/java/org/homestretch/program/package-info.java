/**
 * Prescribing: the home program of one patient, from the first draft to its end.
 *
 * <p>A program is drafted, issued as a numbered version, changed by issuing the next version, and in the end completed or
 * revoked. An issued version is what the patient holds in the hand; everything that was ever due is measured against it.
 *
 * <h2>Rules of a program</h2>
 *
 * <ul>
 *   <li><b>P-1</b> A program is {@code DRAFT} until its first version is issued, then {@code ACTIVE}; it can be put
 *       {@code ON_HOLD} and resumed; {@code COMPLETED} and {@code REVOKED} are final.
 *   <li><b>P-2</b> A program has at most one draft. It starts as a copy of the latest version.
 *   <li><b>P-3</b> An issued version never changes: neither its items nor the words of the instructions, which are copied
 *       from the library, in the patient's language, when it is issued.
 *   <li><b>P-4</b> Versions are numbered 1, 2, 3 without a gap.
 *   <li><b>P-5</b> A prescribed exercise keeps its item key through all versions; a key is never used for another one.
 *   <li><b>P-6</b> A version is valid from today or a later day, ends on a later day than it starts, and spans at most 180
 *       days.
 *   <li><b>P-7</b> A draft without an exercise cannot be issued.
 *   <li><b>P-8</b> A draft is issued once. Asking again for the same state of the draft answers with the version that came
 *       of it, as long as the same person asks. Somebody else, whose days and answers were not used, is told who issued it
 *       and when.
 *   <li><b>P-9</b> A change names the state of the draft it was made on. If somebody changed the draft since, it is refused
 *       and says who and when.
 *   <li><b>P-10</b> Days between the end of one version and the start of the next are a pause: issuing never makes a past
 *       day due.
 *   <li><b>P-11</b> A hold starts today and lasts until the program is resumed; nothing is due meanwhile, and the day of
 *       resuming is due again.
 *   <li><b>P-82</b> When the patient says yes to a warning sign on the phone, an active program is put on hold when that
 *       arrives, by the patient and without a reason in words; one that is on hold for another reason is so for
 *       this one as well. A therapist resumes it and says why the patient can go on.
 *   <li><b>P-83</b> A yes that was said before a therapist resumed the program after a warning sign, and arrives later, puts
 *       nothing on hold any more. What is over stays as it is.
 *   <li><b>P-84</b> Such a hold begins on the day on which the patient said yes, for from then on the patient was told to
 *       stop: what was not done meanwhile was not missed. It begins not before the version in force, nor before the
 *       day on which somebody resumed the program since. What the diary holds of these days stays in it.
 *   <li><b>P-12</b> Completing ends the program with today, revoking with yesterday: nothing more is asked of the patient.
 *       Both end a hold and drop the draft.
 *   <li><b>P-13</b> For an archived patient nothing is started, drafted, issued or resumed.
 *   <li><b>P-14</b> Therapists prescribe. Front desk and manager see programs and versions; the front desk sees no goal and
 *       no reason. Everybody needs the relation to the patient.
 *   <li><b>P-15</b> Every warning must be acknowledged when a version is issued; a block, and a dosage outside the usual
 *       range, needs a written reason. Both are kept with the version, with who and when.
 *   <li><b>P-16</b> A withdrawn exercise, such as bouncing arm swings, cannot be prescribed.
 *   <li><b>P-20</b> Every change of a draft can be undone and done again, step by step, whoever made it and from
 *       wherever: the steps lie in the database. Undoing is a change like any other (P-9).
 *   <li><b>P-21</b> A new change after undoing forgets what was undone.
 *   <li><b>P-22</b> The last 100 steps of a draft are kept. Issuing or dropping the draft ends them.
 *   <li><b>P-23</b> A dose is typed as one line, such as "3 × 20 s, each side, 2 × a day", in the words therapists use. A
 *       count says sets and repetitions, a time of day or week says the whole schedule; what is left unsaid stays as it was.
 *   <li><b>P-24</b> A line is taken as a whole or not at all: a piece that is not understood, contradicts another one or is
 *       outside the hard limits (2A) is named.
 *   <li><b>P-25</b> Each dose is written in one way, and reading that gives the same dose.
 *   <li><b>P-26</b> Numbers go up and down in steps: sets, repetitions and times by one, holds by five seconds, minutes by
 *       five, rests by fifteen seconds; small holds and minutes by one.
 *   <li><b>P-27</b> An exercise is swapped for its easier or harder neighbor on the ladder: another exercise with a key of
 *       its own (P-5) and its usual dose; place, phase and note stay, side and schedule where they fit.
 *   <li><b>P-28</b> The structure of another program can be copied by whoever serves both patients: exercises, phases,
 *       order, dosage, schedule and the protocols they came of; never title, goal, note, side, resistance or a word about whose it is. What may not be
 *       prescribed is left out and named.
 *   <li><b>P-29</b> A draft can become what any issued version of its program was.
 * </ul>
 *
 * <h2>Programs and protocols</h2>
 *
 * <ul>
 *   <li><b>P-80</b> A prescribed exercise remembers the protocol it was taken from, through undoing, issue and every next
 *       version; one that is duplicated or swapped for its neighbor on the ladder stays with that protocol. A program came of
 *       a protocol as long as its latest version holds such an exercise.
 *   <li><b>P-81</b> A change of a protocol changes no program. Therapists and the manager are told how many programs in use
 *       at their sites came of it, whose they are, and how many of them were issued before it was changed last.
 * </ul>
 *
 * <h2>Goals, review and technique</h2>
 *
 * <ul>
 *   <li><b>P-55</b> A program has up to five goals at a time: activities in the patient's own words, each with the score
 *       hoped for, if anyone asks (Patient-Specific Functional Scale).
 *   <li><b>P-56</b> Goals belong to the program, not to a version: they are set, rated and dropped at any time, also
 *       between versions. A dropped goal keeps its ratings, and goes on with them when it is set again in the same words.
 *   <li><b>P-57</b> A rating is 0 (unable) to 10 (as well as before) and dated with the day of the visit: today or a day of
 *       the past year. Another rating for the same day corrects the one before, or takes it back; both stay on record with
 *       who and when.
 *   <li><b>P-58</b> A change counts as measurable from 3 points of one goal, and from 2 points of the mean of several
 *       (minimal detectable change with 90 % confidence).
 *   <li><b>P-59</b> Therapists set and rate, the manager reads; the audit trail names goals by their id only.
 *   <li><b>P-60</b> From the first issue on until it is over, a program has a review day. Proposed are four weeks from the
 *       first day of the version (added), eight where the pain lasts over three months (G13), and never later than the last
 *       day.
 *   <li><b>P-61</b> The review lies after today and after the first day of the latest version, by twelve weeks at most. It
 *       can be moved at any time; who moved it last and when is on record.
 *   <li><b>P-62</b> "Technique shown and checked" (G28) is ticked for each prescribed exercise by its item key: a new dose or
 *       version keeps it, another exercise begins without it. A tick can be taken back; it is no part of the draft's steps.
 *   <li><b>P-63</b> A draft carries what the patient is given beside the exercises: up to 12 pages and questions of the
 *       library, the points of the ergonomic checklist that fit, and up to five agreed changes in the therapist's words. It
 *       is part of the draft and of its versions: undone like an exercise, copied into the next draft, and kept in the
 *       patient's language, in the words of the day of issue (P-3).
 *   <li><b>P-64</b> What suits the patient's conditions and habits is proposed first (L-73); nothing is attached unasked.
 *       Activities that go well with stretching (walking, cycling, yoga, Pilates and others) are proposed as exercises.
 * </ul>
 *
 * <h2>Looking at a program</h2>
 *
 * <ul>
 *   <li><b>P-70</b> A visit is about the patient's latest program that is active or on hold; without one, about the latest
 *       draft; without that, about the latest that is over.
 *   <li><b>P-71</b> Any two issued versions can be compared, exercise by exercise by its item key (P-5): added, removed,
 *       changed in stage, part of the session, place, side, dosage, schedule, note or words, or as before. As few exercises as
 *       explain a new order are called moved. Whoever sees the versions may compare them, the front desk
 *       without notes; answers to cautions are no part.
 *   <li><b>P-72</b> The time line of a program tells who did what when, newest first: issued with the number of answered
 *       cautions, blocks overridden, held, resumed, a pause planned, changed or dropped, completed, revoked, a stage begun on decision, the review agreed last,
 *       technique checked, the draft changed last. Holding, completing and revoking ask for a reason, since something stops
 *       that was agreed; resuming asks for none, since it takes up again what was, unless the cause was a warning sign (P-82).
 *   <li><b>P-73</b> From an issued version an exercise is made easier or harder in the draft of the next one: its neighbor on
 *       the ladder takes its place; where there is none, its amount goes a step down or up.
 * </ul>
 *
 * <h2>Schedules</h2>
 *
 * <ul>
 *   <li><b>P-30</b> Every other day, up to every seventh, counts from the first day of the version, or of the exercise's
 *       stage. The rhythm goes on in the next version as long as the same item stays as many days apart.
 *   <li><b>P-31</b> An exercise for breaks, every 20 to 240 minutes, is due once a day: the diary asks once whether the breaks
 *       were taken. Its time is told for one break, apart from the minutes of a day.
 *   <li><b>P-32</b> A pause can be planned ahead, from today or a later day, within the days of the program and with a reason.
 *       Planned pauses do not overlap. Until it begins it can be dropped, until it is over its last day can change; days that
 *       are over stay as they were.
 *   <li><b>P-33</b> A version can be divided into up to 8 stages; each prescribed exercise belongs to one of them. An
 *       undivided version is all stage 1.
 *   <li><b>P-34</b> The first stage begins with the version, a later one on a date or when the therapist says so. In force is
 *       the last stage that has begun; nothing else is due.
 *   <li><b>P-35</b> A draft is issued only if each stage holds an exercise, the days of stages ascend and lie within the
 *       version, and no stage with a date follows one that waits for the therapist.
 *   <li><b>P-36</b> The therapist lets the next stage begin, today or on a later day on which its version holds. That is on
 *       record beside the version; until the day comes it can be put off or taken back. A stage does not begin while a caution
 *       about it is not answered.
 *   <li><b>P-37</b> The next draft leaves out the stages that the patient has behind. If a stage begins while a draft is open, the draft says so
 *       and offers to leave out what came before it.
 *   <li><b>P-38</b> Each stage is reviewed as a program of its own; what is said of the program as a whole comes from its
 *       fullest stage.
 * </ul>
 *
 * <h2>Safety</h2>
 *
 * <ul>
 *   <li><b>P-40</b> A version is issued only when the patient has a screening (3C).
 *   <li><b>P-41</b> An open red flag blocks the program (3C). Overriding it with a reason clears it in the screening, too;
 *       RF10, RF12 and RF13 warn.
 *   <li><b>P-42</b> Age and screening count like conditions: 65 and older as aging, a pregnancy as such, an open RF14 as neck
 *       pain with dizziness.
 *   <li><b>P-43</b> Severe pain, pain that was never assessed and health worries warn; so does a screening that is too old or
 *       older than a condition (PT-16).
 *   <li><b>P-44</b> What was answered to the same caution for the version before is offered again, and must be confirmed.
 *   <li><b>P-45</b> Exercises that work against each other ({@code library/contradictions.yaml}) warn.
 *   <li><b>P-46</b> The same exercise twice for the same side warns.
 *   <li><b>P-47</b> Two steps of a ladder, one after the other, are a tip.
 *   <li><b>P-48</b> A new condition, and a screening with an open red flag, lets the programs in use be looked at again; what
 *       arises goes to whoever issued the version in use, in the same transaction.
 *   <li><b>P-50</b> The manager can add safety rules: for patients with any of some conditions, or for all, they warn of or block
 *       exercises, named or by kind, position, region, equipment or muscle, or the whole program.
 *   <li><b>P-51</b> A rule of the clinic holds from today or later until it is retired with a reason. It never changes, because
 *       answers on record name it by its code K-1, K-2 and so on. Each step is on the audit trail.
 *   <li><b>P-52</b> Before it is added, the manager sees how many of the programs in use it touches, by the conditions on
 *       record; nothing else about the patients.
 *   <li><b>P-53</b> If the manager wants it, whoever issued a program in use that the new rule touches is told, as of a new
 *       condition (P-48).
 * </ul>
 *
 * <h2>Cautions</h2>
 *
 * The review of a draft applies the dosage rules G1 to G14, the ranges 2A, the time estimate 2B and the matrix of
 * exercises and conditions 3D of the clinical facts; {@link org.homestretch.program.entity.CautionRule} lists them. An
 * exercise's own default dosage and range always widen the usual range: a default never warns.
 *
 * <h2>Burden</h2>
 *
 * A draft says how much it asks: exercises, sessions and minutes a day, the seconds each muscle group is held in static
 * stretches, changes of position and equipment. Sorting by position saves changes; it leaves each exercise in its phase and
 * turns no pair round that G14 puts in order.
 *
 * <h2>Out of scope</h2>
 *
 * What the patient did (diary), how much of it (adherence), and how it looks on paper (handout).
 */
package org.homestretch.program;
