-- What TiDB's parser refuses and a MySQL schema or a person may write: a warning each, and the table is read.
create table unknown_option (id int primary key) future=1;
create table row_format (id int primary key) row_format=page;
create table encryption (id int primary key) encryption='maybe';
create table late_option (id int primary key) partition by hash (id) engine=innodb;
create table partition_count (id int primary key) partition by hash (id) partitions 2 (partition p0);
create table index_comment (id int primary key, n int, key k (n) comment = 'x');
create global temporary table session_rows (id int primary key);
alter table row_format algorithm=fast;
alter table row_format lock=none, lock=some;

-- Errors: nothing can be said about these tables.
create table empty_check (id int primary key, check ());
create table trailing_comma (id int primary key,);
create table no_type (id);
