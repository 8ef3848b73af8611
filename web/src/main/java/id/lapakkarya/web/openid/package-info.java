/**
 * Signing in at an identity provider by OpenID Connect, where one is configured: from the button on
 * the sign-in page to the login that {@link id.lapakkarya.web.platform.LapakAuthentication} then
 * reads like any other. {@link id.lapakkarya.web.openid.OpenIdDoor} is what pages see of it.
 */
package id.lapakkarya.web.openid;
