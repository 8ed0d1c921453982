-- Spark SQL: the views that the queries name, over the folders of `kh export`. Put the folder (or s3a://, hdfs://) in place of FOLDER.
-- Run once in the session, before any query: the types of the folders' names must not be guessed.
SET spark.sql.sources.partitionColumnTypeInference.enabled = false;
CREATE OR REPLACE TEMPORARY VIEW items_files USING parquet OPTIONS (path 'FOLDER/items');
CREATE OR REPLACE TEMPORARY VIEW items AS SELECT * EXCEPT (as_of), CAST(as_of AS DATE) AS as_of FROM items_files;
CREATE OR REPLACE TEMPORARY VIEW results_files USING parquet OPTIONS (path 'FOLDER/results');
CREATE OR REPLACE TEMPORARY VIEW results AS SELECT * EXCEPT (as_of), CAST(as_of AS DATE) AS as_of FROM results_files;
CREATE OR REPLACE TEMPORARY VIEW log_files USING parquet OPTIONS (path 'FOLDER/log');
CREATE OR REPLACE TEMPORARY VIEW log AS SELECT * EXCEPT (as_of), CAST(as_of AS DATE) AS as_of FROM log_files;
CREATE OR REPLACE TEMPORARY VIEW plans_files USING parquet OPTIONS (path 'FOLDER/plans');
CREATE OR REPLACE TEMPORARY VIEW plans AS SELECT * EXCEPT (as_of), CAST(as_of AS DATE) AS as_of FROM plans_files;
CREATE OR REPLACE TEMPORARY VIEW agencies_files USING parquet OPTIONS (path 'FOLDER/agencies');
CREATE OR REPLACE TEMPORARY VIEW agencies AS SELECT * EXCEPT (as_of), CAST(as_of AS DATE) AS as_of FROM agencies_files;
CREATE OR REPLACE TEMPORARY VIEW item_agencies_files USING parquet OPTIONS (path 'FOLDER/item_agencies');
CREATE OR REPLACE TEMPORARY VIEW item_agencies AS SELECT * EXCEPT (as_of), CAST(as_of AS DATE) AS as_of FROM item_agencies_files;
