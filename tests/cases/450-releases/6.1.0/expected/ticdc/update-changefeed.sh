#!/bin/sh
# updates changefeed shop-confluent (TiCDC 6.1.0, classic architecture) to changefeed.toml beside this script: pause, update, resume
# A table that is new in the filter is sent from the checkpoint printed here on: dump it with --snapshot set to that checkpoint.
# Takes the same variables as create-changefeed.sh. When the update is refused the changefeed stays paused: correct the cause and run this again.
set -eu

: "${PD_SERVER:?URL of a PD server, such as http://127.0.0.1:2379}"
: "${KAFKA_BROKERS:?brokers, such as host1:9092,host2:9092}"
: "${SCHEMA_REGISTRY_URL:?URL of the schema registry, such as https://registry.example.com}"

# Every byte as %XX: passwords may hold + / = & # % @ and : which a URL would misread.
percent_encode() {
  printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n' | sed 's/../%&/g'
}

schema_registry=$SCHEMA_REGISTRY_URL
if [ -n "${SCHEMA_REGISTRY_USER:-}" ]; then
  credentials="$(percent_encode "$SCHEMA_REGISTRY_USER"):$(percent_encode "${SCHEMA_REGISTRY_PASSWORD:?}")"
  schema_registry="${SCHEMA_REGISTRY_URL%%://*}://$credentials@${SCHEMA_REGISTRY_URL#*://}"
fi

# This release takes both URLs as arguments only: while the command runs, the process list shows the credentials in them.
config="$(dirname "$0")/changefeed.toml"
sink_uri="kafka://$KAFKA_BROKERS/"'ticdc-meta'"?"'protocol=avro&partition-num=3&replication-factor=3&enable-tidb-extension=true&avro-decimal-handling-mode=precise&avro-bigint-unsigned-handling-mode=long'
if [ -n "${KAFKA_CA:-}" ]; then
  sink_uri="$sink_uri&enable-tls=true&ca=$(percent_encode "$KAFKA_CA")"
elif [ -n "${KAFKA_USER:-}" ] || [ "${KAFKA_TLS:-}" = true ]; then
  sink_uri="$sink_uri&enable-tls=true"
fi
if [ -n "${KAFKA_USER:-}" ]; then
  sink_uri="$sink_uri&sasl-mechanism=${KAFKA_SASL_MECHANISM:-plain}"
  sink_uri="$sink_uri&sasl-user=$(percent_encode "$KAFKA_USER")&sasl-password=$(percent_encode "${KAFKA_PASSWORD:?}")"
fi

changefeed() {
  action=$1
  shift
  tiup ctl:v6.1.0 cdc changefeed "$action" --pd="$PD_SERVER" --changefeed-id='shop-confluent' "$@"
}

changefeed pause || echo "not paused now: it may be paused already" >&2
changefeed query --simple
changefeed update \
  --sink-uri="$sink_uri" \
  --schema-registry="$schema_registry" \
  --config="$config"
changefeed resume
