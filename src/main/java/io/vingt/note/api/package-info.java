/** Notes through the API, and the pictures of the private page. */
package io.vingt.note.api;
