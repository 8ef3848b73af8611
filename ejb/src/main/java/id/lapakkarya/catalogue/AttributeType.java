package id.lapakkarya.catalogue;

/** What kind of value an attribute takes; products keep every value as a text. */
public enum AttributeType {
  TEXT,
  /** A number with or without decimals, {@code 2.5} or {@code 2,5}. */
  NUMBER,
  /** {@code yes} or {@code no}. */
  YES_NO,
  /** The key of one choice. */
  CHOICE,
  /** Keys of one or several choices, parted by commas. */
  CHOICES;

  /** Whether its values are taken from a list. */
  public boolean isChosen() {
    return this == CHOICE || this == CHOICES;
  }
}
