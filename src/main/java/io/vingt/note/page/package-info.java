/** The pages of notes: writing one, where one's own stand, what they begin as, and the merchant's private page. */
package io.vingt.note.page;
