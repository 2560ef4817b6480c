#!/usr/bin/env bash
# biweekly 0.6.8 (iCalendar for Java) and rrule 2.8.1 (JavaScript): a daily rule with an INTERVAL that also names days.
#
# Guessed: BYDAY only filters what FREQ and INTERVAL give (RFC 5545, 3.3.10: "limit" for DAILY). Every fourth day from Friday
#          11 December 2026, of these Wednesdays and Fridays: 11 and 23 December, 8 and 20 January, 5 February.
# Seen:    rrule gives those. biweekly keeps INTERVAL for the rule without BYDAY, and forgets it once days are named: every
#          Wednesday and Friday comes, so that an absence of 5 days becomes one in each week.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for jar in net.sf.biweekly:biweekly:0.6.8 com.github.mangstadt:vinnie:2.0.2; do
  mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy -Dartifact="$jar" -DoutputDirectory=lib
done
cat > Daily.java <<'JAVA'
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.text.SimpleDateFormat;
import java.util.TimeZone;

public class Daily {
    public static void main(String[] rules) {
        TimeZone utc = TimeZone.getTimeZone("UTC");
        SimpleDateFormat day = new SimpleDateFormat("MM-dd");
        day.setTimeZone(utc);
        for (String rule : rules) {
            VEvent event = Biweekly.parse("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                            + "DTSTAMP:20261201T000000Z\r\nDTSTART:20261211T090000Z\r\nRRULE:" + rule
                            + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                    .first().getEvents().get(0);
            StringBuilder line = new StringBuilder(rule);
            event.getDateIterator(utc).forEachRemaining(date -> line.append(' ').append(day.format(date)));
            System.out.println(line);
        }
    }
}
JAVA
npm install --silent --no-audit --no-fund rrule@2.8.1 > /dev/null
{
  java -cp "lib/*" Daily.java "FREQ=DAILY;INTERVAL=4;COUNT=5" "FREQ=DAILY;INTERVAL=4;BYDAY=WE,FR;COUNT=5" | sed 's/^/biweekly /'
  node -e 'const { RRule } = require("rrule");
    const rule = "FREQ=DAILY;INTERVAL=4;BYDAY=WE,FR;COUNT=5";
    const days = RRule.fromString("DTSTART:20261211T090000Z\nRRULE:" + rule).all();
    console.log("rrule", rule, ...days.map((day) => day.toISOString().slice(5, 10)));'
} | tee seen
diff seen - <<'SEEN' && echo "As seen before."
biweekly FREQ=DAILY;INTERVAL=4;COUNT=5 12-11 12-15 12-19 12-23 12-27
biweekly FREQ=DAILY;INTERVAL=4;BYDAY=WE,FR;COUNT=5 12-11 12-16 12-18 12-23 12-25
rrule FREQ=DAILY;INTERVAL=4;BYDAY=WE,FR;COUNT=5 12-11 12-23 01-08 01-20 02-05
SEEN
