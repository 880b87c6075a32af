-- The journal, and what waits for a yes, no longer keep the hour in which a listing was last changed, and of its last
-- confirmation keep the week, from Monday. What was kept before is brought down to that.
UPDATE changes SET before = (before::jsonb #- '{patch,updated}')::text, after = (after::jsonb #- '{patch,updated}')::text;
UPDATE changes SET before = jsonb_set(before::jsonb, '{patch,confirmed,now}',
    to_jsonb(to_char(date_trunc('week', (before::jsonb #>> '{patch,confirmed,now}')::date), 'YYYY-MM-DD')))::text
WHERE before::jsonb #>> '{patch,confirmed,now}' IS NOT NULL;
UPDATE changes SET after = jsonb_set(after::jsonb, '{patch,confirmed,now}',
    to_jsonb(to_char(date_trunc('week', (after::jsonb #>> '{patch,confirmed,now}')::date), 'YYYY-MM-DD')))::text
WHERE after::jsonb #>> '{patch,confirmed,now}' IS NOT NULL;
-- NULL is JSON's: what was seen then is not there for a new listing.
UPDATE proposals SET base = CASE base WHEN 'null' THEN base ELSE (base::jsonb - 'updated' - 'confirmed')::text END,
    body = (body::jsonb - 'updated' - 'confirmed')::text;
