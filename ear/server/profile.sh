# shellcheck shell=bash
# A profile (run, test, bench, cluster, quality) is a pair of servers with data, ports and settings of its own in .lapak/<profile>.

# Where things are. DB_…, HTTP_PORT and the like come from choose_settings or load_settings.
use_profile() {
  PROFILE=$1
  PROFILE_DIR=$STATE/$1
  DOMAIN_DIR=$PROFILE_DIR/domain
  EAR=$PROFILE_DIR/lapak.ear
}

# Any setting may be handed over as a file, as secrets are: NAME_FILE names it, and wins over NAME.
take_secrets() {
  local name file
  for name in ${!LAPAK_@}; do
    case $name in *?_FILE) ;; *) continue ;; esac
    file=${!name}
    unset "$name"
    [ -n "$file" ] || continue
    [ -r "$file" ] || die "cannot read $file ($name)."
    export "${name%_FILE}=$(cat "$file")"
  done
}

# choose_settings BIND PORT DEMO: and keeps them, for stop, status and a restart of the server.
choose_settings() {
  local name base
  case $PROFILE in
    run) base=14000 ;;
    test) base=16000 ;;
    cluster) base=21000 ;;
    *) base=18000 ;;
  esac
  BIND=$1
  HTTP_PORT=$2
  DEMO=$3
  PUBLIC_URL=${LAPAK_PUBLIC_URL:-http://$(public_name "$BIND"):$HTTP_PORT}
  TENANTS_DIR=${LAPAK_TENANTS_DIR:-$ROOT/tenants}
  ADMIN_PORT=$(free_port "$base")
  mkdir -p "$PROFILE_DIR/logs"
  chmod 700 "$PROFILE_DIR"
  if [ -n "${LAPAK_DB_HOST:-}" ]; then
    EMBEDDED=false DB_HOST=$LAPAK_DB_HOST DB_PORT=${LAPAK_DB_PORT:-3306}
    DB_NAME=${LAPAK_DB_NAME:-lapak} DB_USER=${LAPAK_DB_USER:-lapak} DB_PASSWORD=${LAPAK_DB_PASSWORD:-}
    DB_TLS=${LAPAK_DB_TLS:-PREFERRED}
  else
    EMBEDDED=true DB_HOST=127.0.0.1 DB_PORT=$(free_port $((base + 500))) DB_NAME=lapak DB_USER=lapak DB_TLS=DISABLED
    [ -s "$PROFILE_DIR/secret" ] || (umask 077 && random_secret >"$PROFILE_DIR/secret")
    DB_PASSWORD=$(cat "$PROFILE_DIR/secret")
  fi
  # Second factors are sealed under it: it goes where the data goes.
  if [ -n "${LAPAK_FACTOR_KEY:-}" ]; then
    FACTOR_KEY=$LAPAK_FACTOR_KEY
  else
    [ -s "$PROFILE_DIR/factor-key" ] || (umask 077 && random_secret >"$PROFILE_DIR/factor-key")
    FACTOR_KEY=$(cat "$PROFILE_DIR/factor-key")
  fi
  for name in BIND HTTP_PORT ADMIN_PORT DEMO PUBLIC_URL TENANTS_DIR EMBEDDED DB_HOST DB_PORT DB_NAME DB_USER DB_PASSWORD DB_TLS FACTOR_KEY; do
    printf '%s=%q\n' "$name" "${!name}"
  done >"$PROFILE_DIR/settings.tmp"
  chmod 600 "$PROFILE_DIR/settings.tmp"
  mv "$PROFILE_DIR/settings.tmp" "$PROFILE_DIR/settings"
}

# shellcheck source=/dev/null
load_settings() { [ -r "$PROFILE_DIR/settings" ] && . "$PROFILE_DIR/settings"; }

# Under which name this machine reaches a server bound to that address.
reachable_address() { if [ "$1" = 0.0.0.0 ]; then echo 127.0.0.1; else echo "$1"; fi; }

public_name() {
  case $1 in
    127.0.0.1) echo localhost ;;
    0.0.0.0) hostname 2>/dev/null || echo localhost ;;
    *) echo "$1" ;;
  esac
}

# Servers and template are shared by the profiles: one ./lapak at a time brings them.
ensure_servers() {
  if ! lock dist; then
    say "Waiting for another ./lapak to bring the servers"
    wait_for 3600 lock dist || die "another ./lapak keeps bringing the servers."
  fi
  ensure_payara
  [ "$EMBEDDED" = false ] || ensure_mysql
  ensure_template
  unlock dist
}

# The two start side by side; a database that already runs stays.
start_servers() {
  [ "$EMBEDDED" = false ] || mysql_pid >/dev/null || mysql_launch "$DB_PORT"
  STARTING=true
  step "Starting the servers" "$PROFILE_DIR/logs/copy.log" server_start ||
    die_with_log "the application server did not start" "$PROFILE_DIR/logs/start.log"
  STARTING=false
  [ "$EMBEDDED" = false ] || mysql_await
}

stop_servers() {
  server_stop
  mysql_stop
}

# On the way out, whatever the reason: ends what was started, and lets go of the profile.
wind_up() {
  local status=$?
  trap '' INT TERM HUP
  trap - EXIT
  end_step
  if server_pid >/dev/null || mysql_pid >/dev/null; then
    printf '\n'
    say "Ending the servers"
    stop_servers
  fi
  unlock dist
  unlock build
  unlock "$1"
  exit "$status"
}

# What is under way when one ends is ended too; only a server that is just starting is waited for, since nobody knows
# its process yet.
end_step() {
  local pid
  for pid in $(jobs -pr); do
    [ "${STARTING:-false}" = true ] || kill -- "-$pid" 2>/dev/null
    wait_for 60 process_ended "$pid"
  done
}

# Every start has a log of its own; the five before it are kept.
put_log_aside() {
  local log="$PROFILE_DIR/logs/$1" old
  [ ! -s "$log" ] || mv "$log" "${log%.log}-$(date -u +%Y%m%dT%H%M%S).log"
  # shellcheck disable=SC2012 # names of our own making
  ls -t "${log%.log}"-*.log 2>/dev/null | tail -n +6 | while read -r old; do rm -f "$old"; done
}
