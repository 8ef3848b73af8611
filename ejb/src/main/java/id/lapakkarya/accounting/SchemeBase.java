package id.lapakkarya.accounting;

/** What a scheme shares: the sale, or what remains of it after the material. */
public enum SchemeBase {
  GROSS,
  PROFIT
}
