/** The pages about merchants and what was seen on their sites. */
package io.vingt.capture.page;
