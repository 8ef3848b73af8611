package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Event;

/**
 * The end of a paper is near, or has come.
 *
 * @param kind name of a {@link PaperKind}
 * @param days 60, 30 or 7 days ahead; 0 once it is over
 */
public record PaperExpiring(long tenantId, long paperId, String kind, String number, int days)
    implements Event {}
