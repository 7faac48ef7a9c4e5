/**
 * The search of the exercise library: a copy of what the cards show, held in memory, and an Apache Lucene index over its
 * words. Both are a cache of the database, renewed when the count of changes moved on (L-20).
 *
 * <p>Each exercise is one document with fields for each language: {@code title}, {@code name} (synonyms), {@code about}
 * (regions, target muscles, conditions it suits), {@code beside} (muscles that work with them, kind, start position,
 * equipment), {@code inside} (the tails of long words, for compounds), {@code start} (the whole title) and {@code typo}
 * fields (beginnings of their words, against which a mistyped word is held). What matches best is decided by {@link
 * org.homestretch.exercise.control.search.Weight}.
 */
package org.homestretch.exercise.control.search;
