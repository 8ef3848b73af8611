package id.lapakkarya.web.platform;

import id.lapakkarya.checkout.CartView;
import id.lapakkarya.checkout.Carts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Which cart this browser uses. */
@Named
@RequestScoped
public class CartCookie {
  private static final String NAME = "lapak_cart";

  /** How many pieces the header last showed: what pages for anybody may differ by. */
  private static final String SHOWN = "lapak_cart_items";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Duration LIFE = Duration.ofDays(30);

  @Inject private HttpServletRequest request;
  @Inject private Carts carts;

  private Optional<CartView> cart;
  private OptionalInt relied = OptionalInt.empty();

  /** The browser's cart, if it has one that still exists. */
  public Optional<CartView> cart() {
    if (cart == null) {
      cart = Cookies.find(request, NAME).flatMap(carts::find);
    }
    return cart;
  }

  public Optional<String> code() {
    return cart().map(CartView::id);
  }

  /** The code of the browser's cart; makes one, and sets the cookie, when it has none. */
  public String codeOrCreate() {
    return code()
        .orElseGet(
            () -> {
              CartView made = carts.create();
              cart = Optional.of(made);
              Cookies.set(request, response(), NAME, made.id(), LIFE);
              return made.id();
            });
  }

  /** Reads the cart anew after it was changed. */
  public void changed() {
    cart = cart.flatMap(before -> carts.find(before.id()));
  }

  public void forget() {
    Cookies.set(request, response(), NAME, "", Duration.ZERO);
    cart = Optional.empty();
  }

  /** Pieces in the cart, for the header; the browser is told the number for the next pages. */
  public int getItems() {
    if (relied.isPresent()) {
      return relied.getAsInt();
    }
    int items = cart().map(CartView::items).orElse(0);
    if (shown().orElse(-1) != items) {
      Cookies.set(request, response(), SHOWN, Integer.toString(items), LIFE);
    }
    return items;
  }

  /** The number that this browser was last shown; empty when it has a cart but no such number. */
  public OptionalInt shown() {
    if (Cookies.find(request, NAME).isEmpty()) {
      return OptionalInt.of(0);
    }
    return Cookies.find(request, SHOWN)
        .filter(number -> NUMBER.matcher(number).matches())
        .map(number -> OptionalInt.of(Integer.parseInt(number)))
        .orElse(OptionalInt.empty());
  }

  /** This page is for anybody: it shows the number that was last shown, and asks no database. */
  public void relyOnShown() {
    relied = shown();
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
