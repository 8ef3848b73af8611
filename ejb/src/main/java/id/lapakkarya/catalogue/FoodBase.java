package id.lapakkarya.catalogue;

/** What food is a product of: the ingredient that weighs most in it. */
public enum FoodBase {
  /** Grain, fruit, sugar, coffee, and all else that is not of an animal. */
  PLANT,
  FISH,
  MEAT,
  MILK
}
