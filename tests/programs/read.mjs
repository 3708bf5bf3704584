import { createRequire } from "module";
import fs from "fs";
const require = createRequire(process.argv[2] + "/");
const text = fs.readFileSync(process.argv[4], "utf8");
const readers = {
  "ical.js": () => {
    const ICAL = require("ical.js").default ?? require("ical.js");
    const whole = new ICAL.Component(ICAL.parse(text));
    return whole.getAllSubcomponents("vevent").map((one) => {
      const event = new ICAL.Event(one);
      const told = (time) => time && (time.isDate ? time.toString() : time.toJSDate().toISOString());
      return [event.uid, told(event.startDate), one.hasProperty("dtend") ? told(event.endDate) : null, event.summary, event.description];
    });
  },
  "node-ical": () => {
    const ical = require("node-ical");
    const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
    return Object.values(ical.sync.parseICS(text)).filter((one) => one.type === "VEVENT").map((one) => {
      const told = (date) => date && (one.datetype === "date" ? day(date) : date.toISOString());
      const end = one.datetype === "date" || String(one.end) !== String(one.start) ? told(one.end) : null;
      return [one.uid, told(one.start), end, one.summary.val ?? one.summary, one.description.val ?? one.description];
    });
  },
  "ts-ics": () => {
    const { convertIcsCalendar } = require("ts-ics");
    return convertIcsCalendar(undefined, text).events.map((one) => {
      const told = (at) => at && (at.type === "DATE" ? at.date.toISOString().slice(0, 10) : at.date.toISOString());
      return [one.uid, told(one.start), told(one.end) ?? null, one.summary, one.description];
    });
  },
};
process.stdout.write(JSON.stringify(readers[process.argv[3]]()));
