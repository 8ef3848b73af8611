/**
 * Style sheets, scripts and fixed pictures ({@code webapp/resources}) under addresses that change
 * with them. Begin with {@link id.lapakkarya.web.assets.Assets}.
 */
package id.lapakkarya.web.assets;
