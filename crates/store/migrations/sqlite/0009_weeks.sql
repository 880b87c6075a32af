-- The journal, and what waits for a yes, no longer keep the hour in which a listing was last changed, and of its last
-- confirmation keep the week, from Monday. What was kept before is brought down to that.
UPDATE changes SET before = json_remove(before, '$.patch.updated'), after = json_remove(after, '$.patch.updated');
UPDATE changes SET before = json_set(before, '$.patch.confirmed.now',
    date(json_extract(before, '$.patch.confirmed.now'), 'weekday 0', '-6 days'))
WHERE json_extract(before, '$.patch.confirmed.now') IS NOT NULL;
UPDATE changes SET after = json_set(after, '$.patch.confirmed.now',
    date(json_extract(after, '$.patch.confirmed.now'), 'weekday 0', '-6 days'))
WHERE json_extract(after, '$.patch.confirmed.now') IS NOT NULL;
UPDATE proposals SET base = json_remove(base, '$.updated', '$.confirmed'),
    body = json_remove(body, '$.updated', '$.confirmed');
