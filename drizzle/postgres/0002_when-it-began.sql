-- Written by hand: rows of before the column was there begin with their first fact.
UPDATE applications SET began_on = coalesce((SELECT min(happened_on) FROM application_events WHERE application_events.application_id = applications.id), stage_since) WHERE began_on = '';
