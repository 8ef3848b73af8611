package id.lapakkarya.notices;

import id.lapakkarya.tenancy.TenantId;
import java.io.Serializable;
import java.time.Instant;

/**
 * Something that a person was told.
 *
 * @param subject what it is about, as its kind says: a number, a variant, a status, a role
 * @param target what the page of it is called by; empty where the kind alone says it
 */
public record NoticeView(
    long id,
    NoticeKind kind,
    TenantId tenant,
    String subject,
    String target,
    Instant toldAt,
    boolean read)
    implements Serializable {}
