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

/** Which cart this browser uses. */
@Named
@RequestScoped
public class CartCookie {
  private static final String NAME = "lapak_cart";
  private static final Duration LIFE = Duration.ofDays(30);

  @Inject private HttpServletRequest request;
  @Inject private Carts carts;

  private Optional<CartView> cart;

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

  /** Pieces in the cart, for the header. */
  public int getItems() {
    return cart().map(CartView::items).orElse(0);
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
