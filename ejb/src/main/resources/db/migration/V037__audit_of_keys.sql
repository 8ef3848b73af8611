-- Owned by: audit
-- A partner's key acts as itself, never as a person.
ALTER TABLE audit_entry
  DROP CHECK audit_entry_actor_kind,
  ADD CONSTRAINT audit_entry_actor_kind CHECK (actor IN ('PERSON', 'GUEST', 'SYSTEM', 'KEY'));
