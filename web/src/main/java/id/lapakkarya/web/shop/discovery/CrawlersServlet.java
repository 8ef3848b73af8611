package id.lapakkarya.web.shop.discovery;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Tells search engines where they may go ({@code robots.txt}) and what there is (sitemaps.org). */
@WebServlet({"/robots.txt", "/sitemap.xml"})
public class CrawlersServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final List<String> PAGES =
      List.of(
          "/",
          "/cari",
          "/toko",
          "/bantuan",
          "/bantuan/cara-belanja",
          "/bantuan/pengiriman",
          "/bantuan/tentang",
          "/bantuan/syarat",
          "/bantuan/privasi");
  private static final List<String> NOT_FOR_CRAWLERS =
      List.of("/admin", "/api/", "/masuk", "/checkout", "/pesanan", "/demo/");

  @Inject private transient Addresses addresses;
  @Inject private transient Catalogue catalogue;
  @Inject private transient Listings listings;
  @Inject private transient ShopDirectory shops;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=3600");
    if (request.getServletPath().equals("/robots.txt")) {
      response.setContentType("text/plain");
      writeRobots(response);
    } else {
      response.setContentType("application/xml");
      try {
        writeSitemap(response);
      } catch (XMLStreamException e) {
        throw new ServletException(e);
      }
    }
  }

  private void writeRobots(HttpServletResponse response) throws IOException {
    StringBuilder text = new StringBuilder("User-agent: *\n");
    NOT_FOR_CRAWLERS.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
    text.append("Sitemap: ").append(addresses.of("/sitemap.xml")).append('\n');
    response.getWriter().write(text.toString());
  }

  private void writeSitemap(HttpServletResponse response) throws IOException, XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter());
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("urlset");
    xml.writeDefaultNamespace(SITEMAP);
    for (String page : PAGES) {
      writeAddress(xml, page, Optional.empty());
    }
    for (CategoryView craft : catalogue.categories()) {
      writeAddress(xml, "/kategori/" + craft.slug(), Optional.empty());
    }
    for (ShopView shop : shops.activeShops()) {
      writeAddress(xml, "/toko/" + shop.slug(), Optional.empty());
    }
    for (Listings.Listed product : listings.all()) {
      writeAddress(xml, "/karya/" + product.slug(), Optional.of(product.changedAt()));
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void writeAddress(XMLStreamWriter xml, String path, Optional<Instant> changedAt)
      throws XMLStreamException {
    xml.writeStartElement("url");
    write(xml, "loc", addresses.of(path));
    if (changedAt.isPresent()) {
      write(xml, "lastmod", changedAt.get().truncatedTo(ChronoUnit.SECONDS).toString());
    }
    xml.writeEndElement();
  }

  private static void write(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
