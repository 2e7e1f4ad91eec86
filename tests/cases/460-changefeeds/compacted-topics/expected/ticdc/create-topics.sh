#!/bin/sh
# creates the topics of changefeed shop; a topic that exists is left as it is
# KAFKA_TOPICS: the command (kafka-topics); KAFKA_CLIENT_PROPERTIES: a file with the client's security settings
set -eu

: "${KAFKA_BROKERS:?brokers, such as host1:9092,host2:9092}"

create_topic() {
  "${KAFKA_TOPICS:-kafka-topics}" --bootstrap-server "$KAFKA_BROKERS" \
    ${KAFKA_CLIENT_PROPERTIES:+--command-config "$KAFKA_CLIENT_PROPERTIES"} \
    --create --if-not-exists --topic "$1" \
    --partitions 6 --replication-factor 3 \
    --config retention.ms='604800000' \
    --config cleanup.policy='compact,delete'
}

create_topic 'ticdc-meta'
create_topic 'tidb_shop_coupon'
create_topic 'tidb_shop_customer'
