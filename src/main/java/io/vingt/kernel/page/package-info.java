/** What the beans of all pages share: what a page says back, how failures reach people, and records in expressions. */
package io.vingt.kernel.page;
