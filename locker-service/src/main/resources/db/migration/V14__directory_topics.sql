-- Which topic a replica was composed onto: Kafka's own id of it. Another one under the same name is empty.
alter table directory add column topic_id text;
