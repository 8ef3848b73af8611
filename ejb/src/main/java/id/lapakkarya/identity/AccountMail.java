package id.lapakkarya.identity;

import java.util.Locale;
import java.util.Map;

/**
 * A person is to be told something by mail. Heard within the use case's transaction by whoever
 * sends mails.
 *
 * @param template prefix of the keys in the bundle of mails
 * @param values for the places of the template; {@code path} is a page of the shop
 */
public record AccountMail(
    String template, Locale locale, String recipient, Map<String, String> values) {}
