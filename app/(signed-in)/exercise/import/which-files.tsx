import { Section } from '@/app/_ui/page'

/** How movement is got out of wherever it was counted. */
export function WhichFiles() {
  return (
    <Section title="How to get the file">
      <dl className="facts">
        <dt>Garmin</dt>
        <dd>
          On connect.garmin.com open an activity and choose Export, as TCX or GPX; “Export file”
          gives a zip with a FIT file in it. On the watch itself they are in the folder “Activity”.
        </dd>
        <dt>Strava</dt>
        <dd>
          Settings, My Account, “Download or delete your account”, then “Request your archive”,
          which deletes nothing. They send a zip by mail; the file in it is called activities.csv.
        </dd>
        <dt>Apple Health</dt>
        <dd>
          On the phone tap your picture in the Health app, then “Export All Health Data”. Unpack the
          zip and choose export.xml. It is read in this browser and stays with you: only its
          workouts are sent.
          <noscript> This one needs JavaScript, which is turned off here.</noscript>
        </dd>
        <dt>Others</dt>
        <dd>Polar, Suunto, Wahoo, Komoot and most apps export a single activity as GPX or FIT.</dd>
      </dl>
      <p className="soft">
        Kept are the start, the kind, the minutes, and how far and how high. Where you went is
        thrown away while the file is read. Where it doesn’t say what it was, the pace decides; you
        can change it afterwards.
      </p>
    </Section>
  )
}
