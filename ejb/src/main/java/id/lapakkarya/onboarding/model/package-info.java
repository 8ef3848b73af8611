/** What the province decided about a shop that lacks something. */
package id.lapakkarya.onboarding.model;
