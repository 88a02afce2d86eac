import { Section } from '@/app/_ui/page'

/** What can be brought in, and how it becomes a CSV. */
export function WhatItTakes() {
  return (
    <Section title="What it takes">
      <p>
        A CSV with one application a row: from any spreadsheet, or as LinkedIn, Huntr, Teal,
        Simplify, JobSync, Notion and Airtable export it. The columns may have any names and stand
        in any order; a column for the company is enough.
      </p>
      <div>
        <details>
          <summary>How to save a spreadsheet as CSV</summary>
          <dl className="facts">
            <dt>Excel</dt>
            <dd>File, Save As, then “CSV UTF-8 (Comma delimited)”.</dd>
            <dt>Google Sheets</dt>
            <dd>File, Download, then “Comma-separated values (.csv)”.</dd>
            <dt>Numbers</dt>
            <dd>File, Export To, then “CSV…”.</dd>
            <dt>LibreOffice</dt>
            <dd>File, Save As, then “Text CSV (.csv)”.</dd>
          </dl>
        </details>
        <details>
          <summary>How to get it out of another tracker</summary>
          <dl className="facts">
            <dt>LinkedIn</dt>
            <dd>
              Settings, Data privacy, “Get a copy of your data”, Jobs. They send a zip; the file in
              it is called Job Applications.csv.
            </dd>
            <dt>Notion, Airtable</dt>
            <dd>The table’s own menu, then export or download as CSV. Unpack the zip first.</dd>
            <dt>Others</dt>
            <dd>Look for “Export” or “Download CSV” in the settings or above the list.</dd>
          </dl>
        </details>
      </div>
    </Section>
  )
}
