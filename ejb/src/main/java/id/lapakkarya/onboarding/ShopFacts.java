package id.lapakkarya.onboarding;

import id.lapakkarya.accounting.SchemeView;
import id.lapakkarya.catalogue.Assortment;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.payment.CollectorView;
import id.lapakkarya.shipping.RateDraft;
import id.lapakkarya.tenancy.ShopView;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * All that a shop's opening depends on, as it stands now.
 *
 * @param ownMerchant null when the platform's collector collects
 * @param collected whether anybody collects for this shop
 * @param schemes the latest first; those of days to come too
 */
public record ShopFacts(
    ShopView shop,
    Set<PaymentMethod> payments,
    CollectorView ownMerchant,
    boolean collected,
    List<RateDraft> rates,
    boolean coldCourier,
    List<SchemeView> schemes,
    SchemeView schemeInForce,
    Assortment assortment)
    implements Serializable {}
