UPDATE exercise SET sources = CONCAT('EXERCISE: ', REPLACE(sources, '\n', '; ')) WHERE sources <> '';
