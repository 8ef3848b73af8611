package id.lapakkarya.web.shop.catalogue;

import id.lapakkarya.catalogue.AttributeView;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.Measures;
import id.lapakkarya.catalogue.MotifDraft;
import id.lapakkarya.catalogue.MotifView;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.ShownPaper;
import id.lapakkarya.web.platform.Format;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the page of a work tells of it in tables: facts, motifs and licences. */
@Named
@RequestScoped
public class ProductFacts {
  @Inject private Catalogue catalogue;
  @Inject private Texts texts;
  @Inject private Language lang;
  @Inject private Format fmt;

  /**
   * What a row of the page's tables says; a record, because pages read those without looking
   * around.
   */
  public record Fact(String name, String value) {}

  public List<Fact> of(ProductView product) {
    List<Fact> facts = new ArrayList<>();
    Map<String, String> others = new LinkedHashMap<>(product.attributes());
    for (AttributeView each : catalogue.allAttributesOf(product.category())) {
      String value = others.remove(each.attribute().key());
      if (value != null) {
        facts.add(
            new Fact(
                each.attribute().name().in(lang.getLocale()),
                each.inWords(
                    value, lang.getLocale(), it -> texts.text("shop.catalogue.value." + it))));
      }
    }
    others.forEach((key, value) -> facts.add(new Fact(capital(attribute(key)), value)));
    String storage =
        "shop.catalogue.product.facts.storage." + product.storage().name().toLowerCase(Locale.ROOT);
    if (texts.knows(storage) && !product.attributes().containsKey("penyimpanan")) {
      facts.add(new Fact(texts.text("shop.catalogue.product.facts.storage"), texts.text(storage)));
    }
    facts.add(
        new Fact(
            texts.text("shop.catalogue.product.facts.weight"),
            product.skus().get(0).weightGrams() + " g"));
    Measures measures = product.skus().get(0).measures();
    if (!measures.isEmpty()) {
      facts.add(
          new Fact(texts.text("shop.catalogue.product.facts.measures"), measures.text() + " cm"));
    }
    return facts;
  }

  /** What the province has on record of each motif that the product names. */
  public List<List<Fact>> motifsOf(ProductView product) {
    return catalogue.motifsOf(product).stream().map(MotifView::motif).map(this::motif).toList();
  }

  private List<Fact> motif(MotifDraft motif) {
    return Stream.of(
            motifFact("name", motif.name().in(lang.getLocale())),
            motifFact("origin", motif.origin()),
            motifFact("holder", motif.holder()),
            motifFact("number", motif.number()),
            motifFact("source", motif.source()),
            motifFact("note", motif.note().in(lang.getLocale())))
        .filter(fact -> !fact.value().isBlank())
        .toList();
  }

  private Fact motifFact(String name, String value) {
    return new Fact(texts.text("shop.catalogue.motif." + name), value);
  }

  public List<Fact> licencesOf(ProductView product) {
    return Stream.concat(
            catalogue.papersShownOf(product).stream().map(this::licence),
            product.licences().entrySet().stream()
                .map(each -> new Fact(each.getKey(), each.getValue())))
        .toList();
  }

  private Fact licence(ShownPaper paper) {
    return new Fact(
        paper.kind().label(),
        paper.validUntil() == null
            ? paper.number()
            : texts.text(
                "shop.catalogue.product.licences.until",
                paper.number(),
                fmt.date(paper.validUntil())));
  }

  /**
   * The name of an attribute: the catalogue's own word unless the reader's language has another.
   */
  String attribute(String key) {
    String known = "shop.catalogue.attribute." + key;
    return texts.knows(known) ? texts.text(known) : key.replace('_', ' ');
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
