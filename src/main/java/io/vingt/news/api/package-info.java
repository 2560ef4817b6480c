/** News through the API: one's own only. */
package io.vingt.news.api;
