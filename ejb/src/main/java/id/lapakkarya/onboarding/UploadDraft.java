package id.lapakkarya.onboarding;

/**
 * A file of works as somebody sends it.
 *
 * @param fileName as the sender's machine calls it
 * @param renewed the works come from another shop: their addresses and codes are made anew
 * @param updating works that are there already are changed; else they are left alone
 */
public record UploadDraft(String fileName, byte[] file, boolean renewed, boolean updating) {}
