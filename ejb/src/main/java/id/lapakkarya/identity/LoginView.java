package id.lapakkarya.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Where a person is signed in.
 *
 * @param device in words for the person, e.g. {@code Chrome, Android}; may be empty
 * @param network address of the caller with its last part cut off; null where it was not known
 * @param provenAt when the password or a code was last given
 */
public record LoginView(
    long id,
    long account,
    String device,
    String network,
    Instant beganAt,
    Instant usedAt,
    Instant provenAt)
    implements Serializable {}
