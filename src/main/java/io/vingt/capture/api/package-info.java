/** Reports and what they come to, as JSON. */
package io.vingt.capture.api;
