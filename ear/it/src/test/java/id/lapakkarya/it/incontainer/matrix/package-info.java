/**
 * The matrix of isolation: every entity of the metamodel against every way to reach a row, as one
 * Lapas against another's rows and as nobody (ADR 13). All of it runs inside the container, and
 * only in archives of tests.
 */
package id.lapakkarya.it.incontainer.matrix;
