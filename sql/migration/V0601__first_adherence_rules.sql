-- A clinic starts with the usual limits and may decide otherwise.
INSERT INTO adherence_rules (id, rest_days_in_seven, good_from, partial_from, coverage_from, pain_safe, pain_acceptable,
  pain_green_rise, pain_red_rise, pain_review)
VALUES (1, 2, 80, 50, 50, 2, 5, 1, 2, 8);
