/**
 * Takes in photos and drawings that people upload (L-37): what they claim to be is not believed, their size is known before
 * they are decoded, and only what is drawn anew is kept.
 */
package org.homestretch.exercise.control.picture;
