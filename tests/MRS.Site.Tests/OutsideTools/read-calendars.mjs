// Reads calendars with ical.js in its strict mode and writes what it found as JSON. Arguments: the files.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

ICAL.design.strict = true;

/** Every value of a component and of those within it, so that none stays unread. */
function readAll(component) {
  for (const property of component.getAllProperties()) {
    property.getValues();
  }
  component.getAllSubcomponents().forEach(readAll);
}

function read(path) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  readAll(calendar);
  // Only the zones that the file itself describes count.
  ICAL.TimezoneService.reset();
  calendar.getAllSubcomponents('vtimezone').forEach((zone) => ICAL.TimezoneService.register(zone));
  const events = calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    const named = part.getFirstProperty('dtstart').getParameter('tzid') ?? null;
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description ?? '',
      location: event.location ?? '',
      sequence: event.sequence,
      status: part.getFirstPropertyValue('status'),
      stamp: part.getFirstPropertyValue('dtstamp').toJSDate().toISOString(),
      url: part.getFirstPropertyValue('url'),
      isWholeDays: event.startDate.isDate,
      hasEnd: part.hasProperty('dtend'),
      zone: named,
      isZoneDescribed: named === null || event.startDate.zone.tzid === named,
      start: moment(event.startDate),
      end: moment(event.endDate),
    };
  });
  return { path, version: calendar.getFirstPropertyValue('version'), maker: calendar.getFirstPropertyValue('prodid'), events };
}

/** A moment, or a day where only days are given. */
function moment(time) {
  return time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();
}

process.stdout.write(JSON.stringify(process.argv.slice(2).map((path) => {
  try {
    return read(path);
  } catch (error) {
    return { path, error: String(error), events: [] };
  }
})));
