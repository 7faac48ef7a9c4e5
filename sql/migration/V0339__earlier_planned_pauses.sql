-- A hold has no last day before it is ended, and then its last day is today or yesterday. All other ends were planned.
UPDATE program_pause
SET planned = TRUE
WHERE reason IS NOT NULL
  AND due_again_on IS NOT NULL
  AND (ended_at IS NULL
    OR due_again_on > DATE(ended_at) + INTERVAL 2 DAY
    OR due_again_on < DATE(ended_at) - INTERVAL 1 DAY);
