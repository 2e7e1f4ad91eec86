CREATE TABLE item (
  i_id int NOT NULL,
  i_im_id int DEFAULT NULL,
  i_name varchar(24) DEFAULT NULL,
  i_price decimal(5,2) DEFAULT NULL,
  i_data varchar(50) DEFAULT NULL,
  PRIMARY KEY (i_id)
);
CREATE TABLE customer (
  c_id int NOT NULL,
  c_d_id int NOT NULL,
  c_w_id int NOT NULL,
  c_first varchar(16) DEFAULT NULL,
  c_middle char(2) DEFAULT NULL,
  c_last varchar(16) DEFAULT NULL,
  c_street_1 varchar(20) DEFAULT NULL,
  c_street_2 varchar(20) DEFAULT NULL,
  c_city varchar(20) DEFAULT NULL,
  c_state char(2) DEFAULT NULL,
  c_zip char(9) DEFAULT NULL,
  c_phone char(16) DEFAULT NULL,
  c_since datetime DEFAULT NULL,
  c_credit char(2) DEFAULT NULL,
  c_credit_lim decimal(12,2) DEFAULT NULL,
  c_discount decimal(4,4) DEFAULT NULL,
  c_balance decimal(12,2) DEFAULT NULL,
  c_ytd_payment decimal(12,2) DEFAULT NULL,
  c_payment_cnt int DEFAULT NULL,
  c_delivery_cnt int DEFAULT NULL,
  c_data varchar(500) DEFAULT NULL,
  PRIMARY KEY (c_w_id,c_d_id,c_id) ,
  KEY idx_customer (c_w_id,c_d_id,c_last,c_first)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
