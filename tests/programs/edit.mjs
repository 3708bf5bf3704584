import { createRequire } from "module";
import fs from "fs";
const require = createRequire(process.argv[2] + "/");
const ICAL = require("ical.js").default ?? require("ical.js");
const whole = new ICAL.Component(ICAL.parse(fs.readFileSync(process.argv[3], "utf8")));
for (const one of whole.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(one);
  if (event.summary.endsWith("A month")) {
    event.startDate = ICAL.Time.fromDateString("2023-05-09");
    event.endDate = ICAL.Time.fromDateString("2023-05-10");
  } else if (event.summary === "Far") event.summary = "Farther";
  else if (event.summary === "Long") event.description += "\nIn room 5.";
  else if (event.summary === "Before the change") one.updatePropertyWithValue("status", "CANCELLED");
}
process.stdout.write(whole.toString());
