/**
 * What integration tests stand on: one real database server for the whole run, the built WAR deployed on Payara Micro, and
 * staff on whose behalf a test acts. Deployed together with the WAR, and with the WAR of tests only.
 */
package org.homestretch.testing;
