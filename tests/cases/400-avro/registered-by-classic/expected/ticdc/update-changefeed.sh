#!/bin/sh
# updates changefeed shop-confluent (TiCDC 8.5.7, new architecture) to changefeed.toml beside this script: pause, update, resume
# A table that is new in the filter is sent from the checkpoint printed here on: dump it with --snapshot set to that checkpoint.
# Takes the same variables as create-changefeed.sh. When the update is refused the changefeed stays paused: correct the cause and run this again.
set -eu

: "${CDC_SERVER:?URL of a TiCDC server, such as http://127.0.0.1:8300}"
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

# Credentials go into a copy of changefeed.toml that only this user can read: no command shows them as an argument.
umask 077
config=$(mktemp)
trap 'rm -f "$config"' EXIT
trap 'exit 1' HUP INT TERM
schema_registry=$schema_registry awk '
  function toml(text,    i, c, quoted) {
    for (i = 1; i <= length(text); i++) {
      c = substr(text, i, 1)
      quoted = quoted (c == "\\" || c == "\"" ? "\\" c : c)
    }
    return "\"" quoted "\""
  }
  function setting(name, text) { if (text != "") print name " = " toml(text) }
  { print }
  $0 == "[sink]" { setting("schema-registry", ENVIRON["schema_registry"]) }
  $0 == "[sink.kafka-config]" {
    if (ENVIRON["KAFKA_USER"] != "" || ENVIRON["KAFKA_CA"] != "" || ENVIRON["KAFKA_TLS"] == "true") print "enable-tls = true"
    setting("ca", ENVIRON["KAFKA_CA"])
    if (ENVIRON["KAFKA_USER"] != "") {
      setting("sasl-mechanism", ENVIRON["KAFKA_SASL_MECHANISM"] == "" ? "plain" : ENVIRON["KAFKA_SASL_MECHANISM"])
      setting("sasl-user", ENVIRON["KAFKA_USER"])
      setting("sasl-password", ENVIRON["KAFKA_PASSWORD"])
    }
  }
' "$(dirname "$0")/changefeed.toml" >"$config"

changefeed() {
  action=$1
  shift
  tiup cdc:v8.5.7 cli changefeed "$action" --server="$CDC_SERVER" --changefeed-id='shop-confluent' "$@"
}

changefeed pause || echo "not paused now: it may be paused already" >&2
changefeed query --simple
changefeed update \
  --config="$config"
changefeed resume
