/** Merchants, their sites and contacts, as JSON. */
package io.vingt.merchant.api;
