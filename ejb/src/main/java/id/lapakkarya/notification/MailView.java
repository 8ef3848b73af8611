package id.lapakkarya.notification;

import java.io.Serializable;
import java.time.Instant;

/** A mail as it was written. */
public record MailView(
    long id, String recipient, String subject, String body, String status, Instant writtenAt)
    implements Serializable {}
