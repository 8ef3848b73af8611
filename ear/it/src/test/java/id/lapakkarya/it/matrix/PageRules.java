package id.lapakkarya.it.matrix;

import static id.lapakkarya.it.matrix.Rule.demo;
import static id.lapakkarya.it.matrix.Rule.office;
import static id.lapakkarya.it.matrix.Rule.page;
import static id.lapakkarya.it.matrix.Rule.provincePage;
import static id.lapakkarya.it.matrix.Rule.trailPage;
import static id.lapakkarya.it.matrix.Who.ANONYMOUS;
import static id.lapakkarya.it.matrix.Who.BUYER;
import static id.lapakkarya.it.matrix.Who.FINANCE;
import static id.lapakkarya.it.matrix.Who.KALAPAS;
import static id.lapakkarya.it.matrix.Who.OPERATOR;
import static id.lapakkarya.it.matrix.Who.PROVINCE_AUDITOR;
import static id.lapakkarya.it.matrix.Who.PROVINCE_FINANCE;
import static id.lapakkarya.it.matrix.Who.PROVINCE_OPERATOR;
import static id.lapakkarya.it.matrix.Who.REGIONAL_AUDITOR;
import static id.lapakkarya.it.matrix.Who.WAREHOUSE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may open which page. A page or an address that is not in this list turns the matrix red. */
final class PageRules {
  private static final Set<Who> STAFF = EnumSet.complementOf(EnumSet.of(ANONYMOUS, BUYER));
  private static final Set<Who> SEE_GOODS =
      EnumSet.of(
          OPERATOR, WAREHOUSE, Who.CASHIER, FINANCE, KALAPAS, PROVINCE_AUDITOR, REGIONAL_AUDITOR);
  private static final Set<Who> DECIDE_CHANGES =
      EnumSet.of(KALAPAS, PROVINCE_OPERATOR, PROVINCE_AUDITOR, REGIONAL_AUDITOR);
  private static final Set<Who> SEE_ORDERS =
      EnumSet.of(OPERATOR, WAREHOUSE, FINANCE, KALAPAS, PROVINCE_AUDITOR, REGIONAL_AUDITOR);
  private static final Set<Who> KEEP_SHOP =
      EnumSet.of(OPERATOR, KALAPAS, PROVINCE_AUDITOR, REGIONAL_AUDITOR);
  private static final Set<Who> SEE_PAYMENTS =
      EnumSet.of(PROVINCE_OPERATOR, PROVINCE_FINANCE, PROVINCE_AUDITOR);
  private static final Set<Who> SEE_REPORTS =
      EnumSet.of(PROVINCE_OPERATOR, PROVINCE_FINANCE, PROVINCE_AUDITOR, REGIONAL_AUDITOR);
  private static final Set<Who> SEE_STAFF =
      EnumSet.of(KALAPAS, PROVINCE_OPERATOR, PROVINCE_AUDITOR, REGIONAL_AUDITOR);

  private static final Set<Who> SEE_TRAIL =
      EnumSet.of(KALAPAS, PROVINCE_OPERATOR, PROVINCE_FINANCE, PROVINCE_AUDITOR, REGIONAL_AUDITOR);

  /** Words that no page may believe: whose data is shown follows from the session alone. */
  private static final String FORGED =
      "?shop=lapas-sekayu&tenant=lapas-sekayu&lapas=lapas-sekayu&acting=lapas-sekayu&size=100";

  static final List<Rule> ALL =
      List.of(
          // The market
          page("/"),
          page("/kategori/{slug}").naming("slug", "category"),
          page("/cari").asking("", "?q=matriks", "?shop=lapas-sekayu"),
          page("/karya/{slug}"),
          page("/toko"),
          page("/toko/{slug}").naming("slug", "shop"),
          page("/keranjang"),
          page("/checkout"),
          page("/pesanan"),
          page("/pesanan/{number}").naming("number", "order").asking("?token={token}"),
          page("/akun"),
          page("/akun/masuk"),
          page("/akun/daftar"),
          page("/akun/lupa"),
          page("/akun/surat/{purpose}"),
          page("/akun/undangan"),
          page("/akun/pesanan"),
          page("/akun/sandi"),
          page("/akun/perangkat"),
          page("/akun/kode"),
          page("/akun/dua-langkah"),
          page("/akun/penyedia"),
          page("/akun/pastikan"),
          page("/akun/alamat"),
          page("/akun/alamat/isi"),
          page("/akun/data"),
          page("/akun/hapus"),
          page("/bantuan"),
          page("/bantuan/{page}"),
          page("/luring"),
          page("/masuk"),
          // To the identity provider and back; by itself nothing is there
          Rule.nobodys("GET /masuk/penyedia/*").asking("", "/kembali", "/kembali?code=a&state=b"),
          page("/art/*")
              .foundBy(PROVINCE_AUDITOR)
              .asking(
                  "/product/{slug}.svg",
                  "/product/{slug}/detail.svg",
                  "/product/{slug}.jpg",
                  "/product/{slug}/share.jpg",
                  "/shop/{shop}/logo.svg",
                  "/shop/{shop}/logo-256.webp",
                  "/shop/{shop}/banner.svg",
                  "/shop/{shop}/banner-800.webp",
                  "/shop/{shop}/brand.css",
                  "/shop/{shop}/logo.png",
                  "/shop/{shop}/share.jpg",
                  "/craft/kayu.svg",
                  "/crafts-160.webp"),
          page("/aset/*").asking("/0/shop/all.css"),
          page("/robots.txt"),
          page("/sitemap.xml"),
          page("/feed/google.xml"),
          page("/feed/karya.csv"),
          page("/status/search"),
          page("/k/*").naming("slug", "sku").asking("/{slug}"),
          demo("/demo/mail"),
          // Where the server itself sends what was not found
          Rule.nobodys("GET /galat"),

          // The back office: whoever works there
          provincePage("/admin", STAFF).asking("", FORGED),
          office("/admin/bertindak", STAFF),
          provincePage("/admin/cari", STAFF).asking("", "?q=matriks", FORGED),
          provincePage("/admin/pemberitahuan", STAFF).asking("", FORGED),
          provincePage("/admin/pemberitahuan/jumlah", STAFF).asking("", FORGED),
          provincePage("/admin/peran", STAFF),

          // The Lapas acted for
          office("/admin/pesanan", SEE_ORDERS).asking("", "?tab=all&q=matriks", FORGED),
          office("/admin/pesanan/{number}", SEE_ORDERS),
          office("/admin/produk", SEE_GOODS).asking("", "?q=matriks", FORGED),
          office("/admin/produk/baru", EnumSet.of(OPERATOR)),
          office("/admin/produk/impor", EnumSet.of(OPERATOR)),
          office("/admin/produk/impor/{id}", EnumSet.of(OPERATOR)).naming("id", "upload"),
          office("/admin/produk.csv", SEE_GOODS).asking("", FORGED),
          office("/admin/produk.xlsx", SEE_GOODS),
          office("/admin/produk/contoh.csv", SEE_GOODS),
          office("/admin/produk/contoh.xlsx", SEE_GOODS),
          office("/admin/produk/label", SEE_GOODS).asking("", "?q=matriks&sheet=2", FORGED),
          office("/admin/produk/{id}", SEE_GOODS),
          provincePage("/admin/persetujuan", DECIDE_CHANGES).asking("", "?state=declined", FORGED),
          provincePage("/admin/persetujuan/{id}", DECIDE_CHANGES).naming("id", "change"),
          office("/admin/izin", SEE_GOODS).asking("", FORGED),
          office("/admin/izin/baru", EnumSet.of(OPERATOR)),
          office("/admin/izin/{id}", SEE_GOODS).naming("id", "paper"),
          office("/admin/izin.berkas", SEE_GOODS).naming("id", "paper").asking("?id={id}"),
          office("/admin/toko", KEEP_SHOP),
          office("/admin/toko/libur", KEEP_SHOP),

          // The province, and what its people reach
          provincePage("/admin/pembayaran", SEE_PAYMENTS),
          provincePage("/admin/pengembalian", SEE_PAYMENTS),
          provincePage("/admin/laporan", SEE_REPORTS).asking("", FORGED),
          provincePage("/admin/laporan.csv", SEE_REPORTS).asking("", FORGED),
          provincePage("/admin/laporan.xlsx", SEE_REPORTS),
          provincePage("/admin/pangan", SEE_REPORTS).asking("", FORGED),
          provincePage("/admin/pangan.csv", SEE_REPORTS).asking("", FORGED),
          provincePage("/admin/pangan.berkas", SEE_REPORTS)
              .naming("id", "paper")
              .asking("?id={id}"),
          provincePage("/admin/lapak", SEE_REPORTS),
          provincePage("/admin/lapak.zip", EnumSet.of(PROVINCE_OPERATOR)).asking("?slug={shop}"),
          provincePage("/admin/lapak/baru", EnumSet.of(PROVINCE_OPERATOR)),
          provincePage("/admin/lapak/{slug}/isi", EnumSet.of(PROVINCE_OPERATOR))
              .naming("slug", "shop")
              .asking("", "?langkah=payment"),
          provincePage("/admin/lapak/{slug}", SEE_REPORTS).naming("slug", "shop"),
          provincePage("/admin/motif", EnumSet.of(PROVINCE_OPERATOR, PROVINCE_AUDITOR)),
          provincePage("/admin/kategori", EnumSet.of(PROVINCE_OPERATOR, PROVINCE_AUDITOR)),
          provincePage("/admin/atribut", EnumSet.of(PROVINCE_OPERATOR, PROVINCE_AUDITOR)),
          provincePage("/admin/petugas", SEE_STAFF).asking("", FORGED),
          provincePage("/admin/petugas/undangan", SEE_STAFF).asking("", FORGED),
          provincePage("/admin/kunci", SEE_STAFF).asking("", FORGED),
          provincePage("/admin/pencarian", EnumSet.of(PROVINCE_OPERATOR, PROVINCE_AUDITOR))
              .asking("", "?tab=unfound", FORGED),
          trailPage("/admin/catatan", SEE_TRAIL),
          trailPage("/admin/catatan.csv", SEE_TRAIL),
          trailPage("/admin/catatan.xlsx", SEE_TRAIL),
          trailPage("/admin/catatan/{id}", SEE_TRAIL).naming("id", "entry"));

  private PageRules() {}
}
