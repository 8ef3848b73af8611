package id.lapakkarya.customer;

import id.lapakkarya.audit.AuditView;
import id.lapakkarya.identity.AccountRecord;
import id.lapakkarya.notification.MailView;
import java.time.Instant;
import java.util.List;

/**
 * All that is held on a person.
 *
 * @param trail what the person did and what was tried with the account, the latest first
 */
public record OwnDataView(
    Instant takenAt,
    AccountRecord account,
    List<SavedAddressView> addresses,
    List<OrderRecord> orders,
    List<MailView> mails,
    List<AuditView> trail) {}
