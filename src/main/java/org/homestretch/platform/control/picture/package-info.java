/**
 * Takes in photos and drawings that people upload (PL-6): what they claim to be is not believed, their size is known before
 * they are decoded, and only what is drawn anew is kept.
 */
package org.homestretch.platform.control.picture;
