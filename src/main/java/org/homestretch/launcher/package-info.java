/**
 * Starts Homestretch on a machine that has nothing but a Java runtime: database, schema, demo clinic and application
 * server in one process, told in calm sentences on the console.
 *
 * <p>The launcher is no part of the application: it is packed into its own archive beside the WAR and hands its settings
 * over as system properties, which the WAR reads through MicroProfile Config.
 *
 * <ol>
 *   <li>ST-1 Whatever keeps Homestretch from starting is told in one sentence that says what to do, without a stack trace,
 *       and the process ends with a status other than 0.
 *   <li>ST-2 The last line of a successful start is {@code Homestretch is ready: http://localhost:<port>/}, printed only
 *       when {@code /health/ready} has answered 200.
 *   <li>ST-3 The embedded database listens on the loopback address only, asks for a password of its own making, and its
 *       data survive the end of the process, an orderly one or not.
 *   <li>ST-4 A termination signal stops the server first and the database after it.
 *   <li>ST-5 The demo clinic is loaded once, and only into a clinic without patients.
 *   <li>ST-6 A schema that Homestretch did not make, or that a newer Homestretch made, is left untouched.
 * </ol>
 */
package org.homestretch.launcher;
