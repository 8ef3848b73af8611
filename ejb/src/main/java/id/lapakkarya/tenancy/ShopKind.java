package id.lapakkarya.tenancy;

/**
 * Kinds of UPT Pemasyarakatan. The kind changes behaviour: a children's institution never shows
 * makers (UU 11/2012).
 */
public enum ShopKind {
  LAPAS,
  LPP,
  NARKOTIKA,
  LPKA,
  RUTAN;

  public boolean mayShowMakers() {
    return this != LPKA;
  }
}
