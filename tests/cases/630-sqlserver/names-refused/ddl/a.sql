CREATE TABLE `say "hi"` (`id` int NOT NULL PRIMARY KEY);
CREATE TABLE `$(user)` (`id` int NOT NULL PRIMARY KEY);
CREATE TABLE `${topic}` (`id` int NOT NULL PRIMARY KEY);
CREATE TABLE `a
GO
b` (`id` int NOT NULL PRIMARY KEY);
CREATE TABLE `sys`.`t` (`id` int NOT NULL PRIMARY KEY);
CREATE TABLE `abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghij`.`abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghij` (`id` int NOT NULL PRIMARY KEY);
