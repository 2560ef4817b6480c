/** The page of one's news, their count in the navigation, and the setting of the daily mail. */
package io.vingt.news.page;
