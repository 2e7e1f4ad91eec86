CREATE TABLE `order` (id int PRIMARY KEY, `order` int, `class` int, `2fa` int, `record` int, `Clone` int, `Equals` int, `ToString` int,
  `user_id` int, `userId` int, ORDER_ID int, userID2 int, `名前` int, `a b-c` int);
CREATE TABLE t_customer (c_id int PRIMARY KEY, c_nm varchar(20));
CREATE TABLE `shop` (id int PRIMARY KEY);
CREATE TABLE `System` (`String` int PRIMARY KEY, `DateTime` datetime) COMMENT 'line one
line <two> & "three" */';
CREATE TABLE `名前` (`名前` int PRIMARY KEY COMMENT 'の');
