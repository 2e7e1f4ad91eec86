#!/bin/sh
# creates changefeed shop (TiCDC 8.5.7, classic architecture) from changefeed.toml beside this script
# START_TS: the TSO of the initial load's snapshot; without it the changefeed starts at the present
set -eu

: "${CDC_SERVER:?URL of a TiCDC server, such as http://127.0.0.1:8300}"
KAFKA_BROKERS='localhost:9092'
: "${SCHEMA_REGISTRY_URL:?URL of the schema registry, such as https://registry.example.com}"

# Every byte as %XX: passwords may hold + / = & # % @ and : which a URI would misread.
percent_encode() {
  printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n' | sed 's/../%&/g'
}

sink_parameters='protocol=avro'
if [ -n "${KAFKA_USER:-}" ]; then
  sink_parameters="$sink_parameters&enable-tls=true&sasl-mechanism=${KAFKA_SASL_MECHANISM:-plain}"
  sink_parameters="$sink_parameters&sasl-user=$(percent_encode "$KAFKA_USER")&sasl-password=$(percent_encode "${KAFKA_PASSWORD:?}")"
fi

schema_registry=$SCHEMA_REGISTRY_URL
if [ -n "${SCHEMA_REGISTRY_USER:-}" ]; then
  credentials="$(percent_encode "$SCHEMA_REGISTRY_USER"):$(percent_encode "${SCHEMA_REGISTRY_PASSWORD:?}")"
  schema_registry="${SCHEMA_REGISTRY_URL%%://*}://$credentials@${SCHEMA_REGISTRY_URL#*://}"
fi

# TiCDC takes these URLs as arguments only: they are visible in the process list while the command runs.
tiup cdc:v8.5.7 cli changefeed create \
  --server="$CDC_SERVER" \
  --changefeed-id='shop' \
  --sink-uri="kafka://$KAFKA_BROKERS/"'ticdc-meta'"?$sink_parameters" \
  --schema-registry="$schema_registry" \
  ${START_TS:+--start-ts="$START_TS"} \
  --config="$(dirname "$0")/changefeed.toml"
