package id.lapakkarya.notices;

import java.io.Serializable;

/**
 * How many notices wait to be read.
 *
 * @param latest number of the newest of them, 0 when there is none: it changes when one comes in
 *     while another is read
 */
public record UnreadView(long count, long latest) implements Serializable {}
