-- Where each box of a printed diary lies on its page, in millimeters from the upper left corner. Item key 0: the worst pain of the day.
CREATE TABLE handout_box (
  handout_id BIGINT NOT NULL,
  page INT NOT NULL,
  item_key INT NOT NULL,
  diary_day DATE NOT NULL,
  slot INT NOT NULL,
  x_mm DECIMAL(6,2) NOT NULL,
  y_mm DECIMAL(6,2) NOT NULL,
  width_mm DECIMAL(6,2) NOT NULL,
  height_mm DECIMAL(6,2) NOT NULL,
  PRIMARY KEY (handout_id, diary_day, item_key, slot),
  CONSTRAINT fk_handout_box_handout FOREIGN KEY (handout_id) REFERENCES handout (id),
  CONSTRAINT ck_handout_box_page CHECK (page >= 1),
  CONSTRAINT ck_handout_box_slot CHECK (slot >= 1),
  CONSTRAINT ck_handout_box_place CHECK (x_mm >= 0 AND y_mm >= 0 AND width_mm > 0 AND height_mm > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
