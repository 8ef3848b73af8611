package id.lapakkarya.web.shop.discovery;

import id.lapakkarya.catalogue.Measures;
import id.lapakkarya.catalogue.PictureView;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.Texts;
import id.lapakkarya.web.shop.art.Pictures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * RSS 2.0 with the attributes of Google's product data specification: one item for each variant,
 * those of one product in one group. The shop's name stands for the brand; nothing here has a GTIN.
 */
@RequestScoped
class GoogleFeed {
  private static final String NAMESPACE = "http://base.google.com/ns/1.0";

  /** What the specification takes, in characters. */
  private static final int LONGEST_TITLE = 150;

  private static final int LONGEST_DESCRIPTION = 5_000;

  @Inject private Addresses addresses;
  @Inject private Language lang;
  @Inject private Pictures art;
  @Inject private Texts texts;

  void write(FeedReader reader, Writer out) throws IOException, XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("rss");
    xml.writeAttribute("version", "2.0");
    xml.writeNamespace("g", NAMESPACE);
    xml.writeStartElement("channel");
    plain(xml, "title", texts.text("shop.template.name"));
    plain(xml, "link", addresses.of("/"));
    plain(xml, "description", texts.text("shop.discovery.feed"));
    reader.read(
        item -> {
          try {
            write(xml, item);
          } catch (XMLStreamException e) {
            throw new IOException(e);
          }
        });
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void write(XMLStreamWriter xml, FeedItem item) throws XMLStreamException {
    ProductView product = item.product();
    String option = item.sku().optionLabel();
    String name = lang.text(product.name());
    xml.writeStartElement("item");
    google(xml, "id", item.sku().sku().code());
    google(xml, "title", cut(option.isEmpty() ? name : name + ", " + option, LONGEST_TITLE));
    google(xml, "description", cut(lang.text(product.description()), LONGEST_DESCRIPTION));
    google(xml, "link", addresses.of(item.path()));
    google(xml, "image_link", addresses.of(art.photo(product, item.shop())));
    for (PictureView further : product.pictures().stream().skip(1).toList()) {
      google(xml, "additional_image_link", addresses.of(art.own(further.picture())));
    }
    google(xml, "availability", item.buyable() ? "in_stock" : "out_of_stock");
    google(xml, "price", item.sku().price().amount() + " IDR");
    google(xml, "condition", "new");
    google(xml, "brand", item.shop().name());
    google(xml, "identifier_exists", "no");
    if (product.skus().size() > 1) {
      google(xml, "item_group_id", product.slug());
    }
    google(xml, "product_type", item.craft(lang));
    google(xml, "shipping_weight", item.sku().weightGrams() + " g");
    Measures measures = item.sku().measures();
    if (!measures.isEmpty()) {
      google(xml, "shipping_length", measures.length() + " cm");
      google(xml, "shipping_width", measures.width() + " cm");
      google(xml, "shipping_height", measures.height() + " cm");
    }
    google(xml, "max_handling_time", String.valueOf(product.leadTimeDays()));
    google(xml, "custom_label_0", item.shop().slug());
    xml.writeEndElement();
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  private static void plain(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void google(XMLStreamWriter xml, String attribute, String text)
      throws XMLStreamException {
    xml.writeStartElement("g", attribute, NAMESPACE);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
