-- DuckDB: the views that the queries name, over the folders of `kh export`. Put the folder in place of FOLDER.
CREATE OR REPLACE VIEW items AS SELECT * FROM read_parquet('FOLDER/items/*/*/part-0.parquet', hive_partitioning = true, union_by_name = true, hive_types = {'issuer': VARCHAR, 'as_of': DATE});
CREATE OR REPLACE VIEW results AS SELECT * FROM read_parquet('FOLDER/results/*/*/part-0.parquet', hive_partitioning = true, union_by_name = true, hive_types = {'issuer': VARCHAR, 'as_of': DATE});
CREATE OR REPLACE VIEW log AS SELECT * FROM read_parquet('FOLDER/log/*/*/part-0.parquet', hive_partitioning = true, union_by_name = true, hive_types = {'issuer': VARCHAR, 'as_of': DATE});
CREATE OR REPLACE VIEW plans AS SELECT * FROM read_parquet('FOLDER/plans/*/*/part-0.parquet', hive_partitioning = true, union_by_name = true, hive_types = {'issuer': VARCHAR, 'as_of': DATE});
CREATE OR REPLACE VIEW agencies AS SELECT * FROM read_parquet('FOLDER/agencies/*/*/part-0.parquet', hive_partitioning = true, union_by_name = true, hive_types = {'issuer': VARCHAR, 'as_of': DATE});
CREATE OR REPLACE VIEW item_agencies AS SELECT * FROM read_parquet('FOLDER/item_agencies/*/*/part-0.parquet', hive_partitioning = true, union_by_name = true, hive_types = {'issuer': VARCHAR, 'as_of': DATE});
