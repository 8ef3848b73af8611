package id.lapakkarya.bench.data;

import java.util.List;

/**
 * What can be asked for.
 *
 * @param goods every variant that was made; those of one product stand together
 * @param searches what people type
 * @param districts codes of areas that goods are sent to, all over Indonesia
 */
public record Market(
    List<Shop> shops,
    List<Goods> goods,
    List<String> searches,
    List<Shelf> shelves,
    List<String> districts) {
  public List<String> products() {
    return goods.stream().map(Goods::productSlug).distinct().toList();
  }
}
