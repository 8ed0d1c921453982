-- The same indicator across provinces: of each issuer the figure that decides on its latest day, the highest figure first.
-- Indicators are the same where their ids are, so issuers agree on ids (plans/indicators/<issuer>/<id>.yaml).
-- Cùng một chỉ số ở các tỉnh: mỗi tỉnh lấy con số đang quyết định; cùng mã chỉ số là cùng một chỉ số.
WITH latest AS (
  SELECT issuer, MAX(as_of) AS as_of
  FROM plans
  GROUP BY issuer
),
measured AS (
  SELECT
    items.issuer,
    items.as_of,
    items.indicator,
    items.indicator_name,
    items.ref,
    items.status,
    items.goal_op,
    COALESCE(items.goal_value, items.goal_min) AS goal,
    items.goal_max,
    items.result_op,
    COALESCE(items.result_value, items.result_min) AS result,
    COALESCE(items.result_value_number, items.result_min_number) AS result_number,
    items.result_max,
    items.result_unit,
    items.result_date,
    ROW_NUMBER() OVER (
      PARTITION BY items.issuer, items.indicator
      ORDER BY items.result_date DESC NULLS LAST, items.due DESC NULLS LAST, items.ref
    ) AS place
  FROM items
  JOIN latest ON latest.issuer = items.issuer AND latest.as_of = items.as_of
  WHERE items.kind = 'target' AND items.indicator IS NOT NULL AND NOT items.replaced
),
issuers AS (
  SELECT issuer, as_of, MAX(issuer_name) AS issuer_name
  FROM plans
  GROUP BY issuer, as_of
)
SELECT
  measured.indicator,
  measured.indicator_name,
  measured.issuer,
  issuers.issuer_name,
  measured.as_of,
  measured.result_op,
  measured.result,
  measured.result_max,
  measured.result_number,
  measured.result_unit,
  measured.result_date,
  measured.goal_op,
  measured.goal,
  measured.goal_max,
  measured.status,
  measured.ref
FROM measured
JOIN issuers ON issuers.issuer = measured.issuer AND issuers.as_of = measured.as_of
WHERE measured.place = 1
ORDER BY measured.indicator, result_number DESC NULLS LAST, measured.issuer;
