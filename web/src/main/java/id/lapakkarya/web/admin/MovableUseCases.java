package id.lapakkarya.web.admin;

import id.lapakkarya.audit.AuditLog;
import id.lapakkarya.audit.AuditVerification;
import id.lapakkarya.catalogue.AttributeDesk;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryDesk;
import id.lapakkarya.catalogue.ChangeDesk;
import id.lapakkarya.catalogue.ChangeOversight;
import id.lapakkarya.catalogue.FoodOversight;
import id.lapakkarya.catalogue.MotifDesk;
import id.lapakkarya.catalogue.PaperDesk;
import id.lapakkarya.catalogue.PersonalisationDesk;
import id.lapakkarya.catalogue.ProductBulk;
import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductPictures;
import id.lapakkarya.catalogue.RelatedGoods;
import id.lapakkarya.fulfilment.Fulfilment;
import id.lapakkarya.identity.HelpSessions;
import id.lapakkarya.identity.Invitations;
import id.lapakkarya.identity.OwnRoles;
import id.lapakkarya.identity.PartnerKeys;
import id.lapakkarya.identity.SecondFactors;
import id.lapakkarya.identity.StaffAssignments;
import id.lapakkarya.inventory.StockDesk;
import id.lapakkarya.notices.OwnNotices;
import id.lapakkarya.onboarding.CatalogueImport;
import id.lapakkarya.onboarding.CatalogueUploads;
import id.lapakkarya.onboarding.ShopAdministration;
import id.lapakkarya.onboarding.ShopOnboarding;
import id.lapakkarya.onboarding.ShopfrontDesk;
import id.lapakkarya.ordering.ShopOrders;
import id.lapakkarya.payment.Payments;
import id.lapakkarya.payment.RefundDesk;
import id.lapakkarya.shipping.Areas;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.storefront.SearchTerms;
import id.lapakkarya.storefront.SynonymDesk;
import id.lapakkarya.tenancy.ShopDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/**
 * Makes use cases {@link Movable}. The application's scope puts a proxy of CDI before each, which
 * is written down as its name and found again under it on any node.
 */
@ApplicationScoped
public class MovableUseCases {
  @Produces
  @Movable
  @ApplicationScoped
  AuditLog auditLog(AuditLog useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  AuditVerification auditVerification(AuditVerification useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  Catalogue catalogue(Catalogue useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  PaperDesk paperDesk(PaperDesk useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  ChangeDesk changeDesk(ChangeDesk useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  ChangeOversight changeOversight(ChangeOversight useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  FoodOversight foodOversight(FoodOversight useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  ProductDesk productDesk(ProductDesk useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  ProductPictures productPictures(ProductPictures useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  PersonalisationDesk personalisationDesk(PersonalisationDesk useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  RelatedGoods relatedGoods(RelatedGoods useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  ProductBulk productBulk(ProductBulk useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  AttributeDesk attributeDesk(AttributeDesk useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  MotifDesk motifDesk(MotifDesk useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  CategoryDesk categoryDesk(CategoryDesk useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  Fulfilment fulfilment(Fulfilment useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  HelpSessions helpSessions(HelpSessions useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  StaffAssignments staffAssignments(StaffAssignments useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  OwnNotices ownNotices(OwnNotices useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  Invitations invitations(Invitations useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  OwnRoles ownRoles(OwnRoles useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  PartnerKeys partnerKeys(PartnerKeys useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  StockDesk stockDesk(StockDesk useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  ShopAdministration shopAdministration(ShopAdministration useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  ShopOrders shopOrders(ShopOrders useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  Payments payments(Payments useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  RefundDesk refundDesk(RefundDesk useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  Listings listings(Listings useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  SynonymDesk synonymDesk(SynonymDesk useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  SearchTerms searchTerms(SearchTerms useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  ShopDirectory shopDirectory(ShopDirectory useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  Areas areas(Areas useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  CatalogueUploads catalogueUploads(CatalogueUploads useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  CatalogueImport catalogueImport(CatalogueImport useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  ShopOnboarding shopOnboarding(ShopOnboarding useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  ShopfrontDesk shopfrontDesk(ShopfrontDesk useCases) {
    return useCases;
  }

  @Produces
  @Movable
  @ApplicationScoped
  SecondFactors secondFactors(SecondFactors useCases) {
    return useCases;
  }
}
