-- Written by hand: people of before the columns were there get their next day, and their company to be found by.
UPDATE contacts SET company_key = lower(company), next_touch_on = CASE WHEN cadence_days IS NULL THEN NULL ELSE to_char(coalesce(last_touch_on::date, created_at::date) + cadence_days, 'YYYY-MM-DD') END;
