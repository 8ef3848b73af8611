package id.lapakkarya.web.shop.discovery;

import id.lapakkarya.platform.CellText;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.art.Pictures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma separated values (RFC 4180) for the programmes of other offices: a row for each variant,
 * rupiah and grams as whole numbers. The names of the columns stay the same in every language.
 */
@RequestScoped
class TableFeed {
  private static final String COLUMNS =
      "kode,karya,varian,kategori,lapas,kota,harga,tersedia,berat_gram,hari_pengerjaan,tautan,"
          + "tautan_pendek,gambar";
  private static final String LINE_END = "\r\n";

  @Inject private Addresses addresses;
  @Inject private Language lang;
  @Inject private Pictures art;

  void write(FeedReader reader, Writer csv) throws IOException {
    csv.write(COLUMNS + LINE_END);
    reader.read(item -> csv.write(row(item)));
    csv.flush();
  }

  private String row(FeedItem item) {
    String code = item.sku().sku().code();
    return List.of(
                code,
                lang.text(item.product().name()),
                item.sku().optionLabel(),
                item.craft(lang),
                item.shop().name(),
                item.shop().town(),
                String.valueOf(item.sku().price().amount()),
                item.buyable() ? "ya" : "tidak",
                String.valueOf(item.sku().weightGrams()),
                String.valueOf(item.product().leadTimeDays()),
                addresses.of(item.path()),
                addresses.of(ShortLinkServlet.to(code)),
                addresses.of(art.photo(item.product(), item.shop())))
            .stream()
            .map(CellText::csv)
            .collect(Collectors.joining(","))
        + LINE_END;
  }
}
