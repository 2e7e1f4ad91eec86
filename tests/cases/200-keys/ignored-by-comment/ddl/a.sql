-- tidb-codegen: ignore[no-handle-key]
CREATE TABLE `history` (
  `h_c_id` int NOT NULL
);

-- tidb-codegen: ignore[no-handle-key]
CREATE TABLE `item` (
  `i_id` int NOT NULL,
  PRIMARY KEY (`i_id`)
);
