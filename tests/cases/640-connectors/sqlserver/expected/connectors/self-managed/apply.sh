#!/bin/sh
# creates or updates the connectors of this folder on Kafka Connect: validates, puts, waits until they run
# sh apply.sh [NAME …]; without a name all of them; safe to run again; needs curl and jq 1.6 or newer
set -eu

base='http://connect.example.com:8083'
export REST_USER="${CONNECT_USER:+$CONNECT_USER:${CONNECT_PASSWORD:?password of CONNECT_USER}}"
folder=$(dirname "$0")

# Secrets are resolved by the workers' configuration providers; the file holds references only.
configuration() {
  jq --compact-output .config "$folder/$1.json"
}

interval=${APPLY_INTERVAL:-5}
tries=${APPLY_TRIES:-120}
newline='
'

# send METHOD PATH [absent-ok] < BODY: prints the answer. curl reads credentials and body from its standard input:
# arguments of a command are visible to every user of the machine.
send() {
  request=$(jq --raw-input --slurp --raw-output --arg method "$1" --arg url "$base$2" '
    def word: reduce (["\\", "\\\\"], ["\"", "\\\""], ["\n", "\\n"], ["\r", "\\r"]) as [$from, $to] (.; split($from) | join($to)) | "\"\(.)\"";
    "request = \($method | word)",
    "url = \($url | word)",
    "header = \"Content-Type: application/json\"",
    (if ($ENV.REST_USER // "") == "" then empty else "user = \($ENV.REST_USER | word)" end),
    (if . == "" then empty else "data = \(word)" end)') || return 1
  attempt=1
  while :; do
    answer=$(printf '%s\n' "$request" | curl --silent --show-error --globoff --max-time 120 --write-out '\n%{http_code}' --config -) || return 1
    status=${answer##*"$newline"}
    answer=${answer%"$newline"*}
    case $status in
      2??)
        printf '%s\n' "$answer"
        return 0
        ;;
      404)
        [ "${3-}" != absent-ok ] || return 0
        break
        ;;
      # a rebalance, a limit of the service, a worker that starts
      409 | 429 | 5??) [ "$attempt" -lt 6 ] || break ;;
      *) break ;;
    esac
    attempt=$((attempt + 1))
    sleep "$interval"
  done
  message=$(printf '%s\n' "$answer" | jq --raw-output '.message // .error.message? // .errors[0].detail? // empty' 2> /dev/null) || message=
  printf '%s %s: HTTP %s %s\n' "$1" "$2" "$status" "$message" >&2
  return 1
}

validate() {
  class=$(printf '%s\n' "$2" | jq --raw-output '."connector.class"') || return 1
  answer=$(printf '%s\n' "$2" | send PUT "/connector-plugins/${class##*.}/config/validate") || return 1
  if printf '%s\n' "$answer" | jq --exit-status '.error_count == 0' > /dev/null; then
    return 0
  fi
  printf '%s: refused, nothing was changed\n' "$1" >&2
  printf '%s\n' "$answer" | jq --raw-output '.configs[]?.value | select((.errors // []) != []) | "  \(.name): \(.errors | join("; "))"' >&2
  return 1
}

# A connector reports that it is running while all its tasks have failed, so the tasks count too.
wait_until_running() {
  try=0
  failures=0
  state=
  while [ "$try" -lt "$tries" ]; do
    try=$((try + 1))
    sleep "$interval"
    answer=$(send GET "/connectors/$1/status" absent-ok < /dev/null) || return 1
    state=$(printf '%s\n' "$answer" | jq --raw-output '
      [.connector.state, (.tasks // [])[].state] as $states
      | if any($states[]; . == "FAILED") then "failed"
        elif $states[0] == "PAUSED" or $states[0] == "STOPPED" then "paused"
        elif ($states | length) > 1 and all($states[]; . == "RUNNING") then "running"
        else "starting" end') || return 1
    case $state in
      running)
        printf '%s: running\n' "$1"
        return 0
        ;;
      paused)
        printf '%s: up to date, still paused as somebody decided\n' "$1"
        return 0
        ;;
      # the state may still be that of the configuration before
      failed) failures=$((failures + 1)) ;;
      *) failures=0 ;;
    esac
    [ "$failures" -lt 3 ] || break
  done
  printf '%s: %s\n' "$1" "${state:-unknown}" >&2
  printf '%s\n' "$answer" | jq --raw-output '.connector, (.tasks // [])[] | select(.state == "FAILED") | (.trace // .msg // "") | "  " + split("\n")[0]' >&2
  return 1
}

apply() {
  case $1 in
    *[!A-Za-z0-9_-]* | '')
      printf '%s: no name of a connector\n' "$1" >&2
      return 1
      ;;
  esac
  config=$(configuration "$1") || return 1
  validate "$1" "$config" || return 1
  printf '%s\n' "$config" | send PUT "/connectors/$1/config" > /dev/null || return 1
  wait_until_running "$1"
}

[ $# -gt 0 ] || set -- \
  'sqlserver-sink-archive' \
  'sqlserver-sink-prices' \
  'sqlserver-sink-shop'

failed=0
for name in "$@"; do
  apply "$name" || failed=1
done
exit "$failed"
