package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells whether a draft would leave a product as it is; pieces on the shelf are not its own. */
final class SameProduct {
  private SameProduct() {}

  static boolean is(ProductView product, ProductDraft draft) {
    ProductDraft now = ProductDraft.of(product);
    return same(now.name(), draft.name())
        && same(now.nameEn(), draft.nameEn())
        && same(now.description(), draft.description())
        && same(now.descriptionEn(), draft.descriptionEn())
        && now.category().equals(draft.category())
        && (draft.status() == null || draft.status() == now.status())
        && now.storage() == (draft.storage() == null ? Storage.NONE : draft.storage())
        && Objects.equals(now.leadTimeDays(), draft.leadTimeDays())
        && samePairs(now.attributes(), draft.attributes())
        && samePairs(now.licences(), draft.licences())
        && Objects.equals(now.food(), draft.food())
        && (draft.axes() == null || now.axes().equals(draft.axes()))
        && sameOrder(now.skus(), draft.skus())
        && draft.skus().stream()
            .allMatch(each -> now.skus().stream().anyMatch(sku -> same(sku, each)));
  }

  private static boolean same(SkuDraft now, SkuDraft draft) {
    return now.sku().equals(draft.sku())
        && same(now.articleCode(), draft.articleCode())
        && samePairs(now.options(), draft.options())
        && now.price().equals(draft.price())
        && now.materialCost().equals(orZero(draft.materialCost()))
        && Objects.equals(now.weightGrams(), draft.weightGrams())
        && (draft.quantityPrices() == null || now.quantityPrices().equals(draft.quantityPrices()))
        && (draft.measures() == null || now.measures().equals(draft.measures()))
        && (draft.withdrawn() == null || now.withdrawn().equals(draft.withdrawn()));
  }

  /** Some of the variants do not say where the others stand. */
  private static boolean sameOrder(List<SkuDraft> now, List<SkuDraft> draft) {
    return draft.size() < now.size()
        || now.stream()
            .map(SkuDraft::sku)
            .toList()
            .equals(draft.stream().map(SkuDraft::sku).toList());
  }

  private static Rupiah orZero(Rupiah money) {
    return money == null ? Rupiah.ZERO : money;
  }

  /** In their order, which readers see. */
  private static boolean samePairs(Map<String, String> now, Map<String, String> draft) {
    Map<String, String> other = draft == null ? Map.of() : draft;
    return List.copyOf(now.keySet()).equals(List.copyOf(other.keySet()))
        && now.keySet().stream().allMatch(key -> same(now.get(key), other.get(key)));
  }

  /** A workbook writes the ends of lines in its own way. */
  private static boolean same(String now, String draft) {
    return plain(now).equals(plain(draft));
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip().replace("\r\n", "\n");
  }
}
