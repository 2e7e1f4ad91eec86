-- What TiDB parses and then refuses to create: a warning each, and the rest of the table is read.
create table text_key (id int primary key, note text, key (note));
create table long_prefix (id int primary key, code varchar(3), key (code(5)));
create table number_prefix (id int primary key, n int, key (n(3)));
create table json_key (id int primary key, doc json, key (doc));
create table twice_in_key (id int, n int, primary key (id), key (n, n));
create table wide_key (id int primary key, a varchar(400), b varchar(400), key (a, b));
create table hidden_key (id int, primary key (id) invisible);
create table virtual_key (id int, v int as (id + 1), primary key (v));

create table two_counters (id int auto_increment primary key, n int auto_increment, key (n));
create table text_counter (id varchar(3) auto_increment primary key);
create table small_random (id int auto_random primary key);
create table random_without_key (id int primary key, n bigint auto_random);
create table many_shards (id bigint auto_random(16) primary key);
create table wide_column (id int primary key, note varchar(20000));
create table no_bits (id int primary key, b bit(0));
create table repeated_member (id int primary key, e enum('a', 'a'));
create table comma_in_set (id int primary key, s set('a,b'));
create table on_update_number (id int primary key, n int on update current_timestamp);

create table default_null (id int primary key, n int not null default null);
create table default_word (id int primary key, n int default 'x');
create table default_large (id int primary key, n tinyint default 300);
create table default_long (id int primary key, c char(1) default 'ab');
create table default_text (id int primary key, t text default 'x');
create table default_member (id int primary key, e enum('a') default 'b');
create table default_no_time (id int primary key, d datetime default 'now');
create table default_digits (id int primary key, d datetime(3) default current_timestamp);
create table default_now (id int primary key, n int default current_timestamp);
create table update_digits (id int primary key, d datetime on update current_timestamp(3));

create table column_collation (id int primary key, c varchar(3) charset utf8 collate latin1_bin);
create table table_collation (id int primary key) charset utf8 collate latin1_bin;

create table altered (id int primary key, note text);
alter table altered add column n tinyint default 300;
alter table altered add key (note);
alter table altered alter column n set default 'x';
alter table altered modify n enum('a', 'a');
create index by_note on altered (note);

-- An error, so that nothing is written.
create table no_type (id);
