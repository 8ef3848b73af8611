/** An identity provider of one's own, for the tests of signing in with one. */
package id.lapakkarya.it.openid;
