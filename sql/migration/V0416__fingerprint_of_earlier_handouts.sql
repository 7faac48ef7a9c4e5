-- What was printed before was printed in the one way there was.
UPDATE handout
SET fingerprint = SHA2(CONCAT('PROGRAM|1|STANDARD|A4|COLOR|', language, '|HOW_TO_USE,WHEN_TO_STOP,DIARY||'), 256)
WHERE fingerprint IS NULL;
