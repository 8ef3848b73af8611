package id.lapakkarya.it.cluster;

import id.lapakkarya.it.support.Authenticator;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Reply;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Staff at work with pages open: an operator with a form half filled in and orders to accept, and
 * somebody of the province who helps that Lapas.
 */
final class Desks {
  private static final Pattern VARIANT = Pattern.compile("name=\"variants:(\\d+):price\"");
  private static final String LIST = "/admin/lapak";

  private final Browser operator;
  private final Browser helper;
  private final String product;
  private final Browser.View form;
  private final Deque<Orders> waiting = new ArrayDeque<>();
  private final Map<String, Browser.View> orderPages = new LinkedHashMap<>();
  private final String shop;
  private int variants = 1;

  /** Everybody signs in and opens pages; the orders are accepted one by one, later. */
  Desks(Goods goods, List<Orders> orders) {
    shop = goods.shop();
    operator = Browser.signedIn("operator@" + shop + ".demo.test");
    product = "/admin/produk/" + goods.id();
    form = operator.view(product);
    addVariant();
    for (Orders order : orders) {
      orderPages.put(order.number(), operator.view(orderPage(order)));
      waiting.add(order);
    }
    // No demo here: whoever works for the province needs a second factor.
    helper = Browser.signedIn("province@demo.test");
    Authenticator.enrol(helper, "province@demo.test");
    help();
  }

  /** The operator is known, with the own permissions and no other. */
  String operatorStaysSignedIn() {
    Reply own = operator.get(product);
    Reply foreign = operator.get("/admin/pembayaran");
    return own.status() == 200 && foreign.status() == 403
        ? ""
        : "own page " + own.status() + " " + own.location() + ", foreign " + foreign.status();
  }

  /** The variants added so far are known to the page alone. */
  String formGoesOn() {
    Reply reply = addVariant();
    long seen =
        VARIANT.matcher(reply.text()).results().map(found -> found.group(1)).distinct().count();
    return seen == variants
        ? ""
        : seen + " variants instead of " + variants + ": " + reply.status();
  }

  /** A page that was opened long ago does its work. */
  String orderIsAccepted() {
    Orders order = waiting.remove();
    Reply reply =
        operator.press(
            orderPage(order), orderPages.get(order.number()), "work", "accept", Map.of());
    String status = order.statusOf(shop);
    return "accepted".equals(status) ? "" : status + " after " + reply.status();
  }

  /** Whoever helps still does, on the record and under the Lapas's name. */
  String helperStillHelps() {
    Reply page = helper.get("/admin/produk");
    return page.status() == 200 && page.text().contains("office--watched")
        ? ""
        : "answered " + page.status() + " " + page.location();
  }

  private Reply addVariant() {
    variants++;
    return operator.pressAmongFiles(product, form, "product", "addVariant");
  }

  private void help() {
    Reply list = helper.get(LIST);
    Matcher button =
        Pattern.compile("id=\"(shops:\\d+:help)\"[^>]*Lapas Perempuan").matcher(list.text());
    if (!button.find()) {
      throw new AssertionError("nobody may help there: " + list.status());
    }
    Browser.View view = Browser.View.in(list, LIST);
    helper.press(LIST, view, "list", button.group(1), Map.of());
    helper.press(LIST, view, "list", "helpYes", Map.of("reason", "Contoh bantuan saat gladi"));
  }

  private String orderPage(Orders order) {
    return "/admin/pesanan/" + order.partOf(shop).number();
  }
}
