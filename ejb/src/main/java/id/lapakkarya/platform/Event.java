package id.lapakkarya.platform;

/**
 * A fact in the past tense, made of ids and values only; written to the outbox in the transaction
 * that makes it true.
 */
public interface Event {}
