-- Every entry is updated once when it is delivered and leaves the partial indexes: vacuum them before they grow.
alter table relay_entry set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500);
