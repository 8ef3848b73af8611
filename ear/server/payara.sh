# shellcheck shell=bash
# The application server of a profile. A template domain holds all settings and no application; every start copies it,
# starts the copy and deploys the EAR: of all ways tried the one that never hung, and none is faster.

asadmin() {
  "$JAVA_HOME/bin/java" -cp "$DIST/payara/glassfish/lib/client/appserver-cli.jar" \
    com.sun.enterprise.admin.cli.AdminMain --user admin --interactive=false "$@"
}

server_pid() { live_pid "$DOMAIN_DIR/lapak/config/pid" "$DOMAIN_DIR/lapak"; }

# --- the template ----------------------------------------------------------------------------------------------------

ensure_template() {
  local log="$STATE/logs/domain.log"
  TEMPLATE=$DIST/domain-$({ cat "$HERE/domain.asadmin" "$HERE/servers.xml" && declare -f make_template; } | cksum | tr " " -)
  [ -d "$TEMPLATE" ] && return
  rm -rf "$DIST"/domain-* "$DIST/domain.tmp"
  step "Preparing the application server (once)" "$log" make_template "$DIST/domain.tmp" ||
    die_with_log "the application server could not be prepared" "$log"
  mv "$DIST/domain.tmp/lapak" "$TEMPLATE" && rm -rf "$DIST/domain.tmp"
}

make_template() {
  local dir=$1 base failed
  # Ten ports, most of which the settings will close: all counted from one base, so that two clones that
  # prepare at the same time do not meet.
  base=$((20000 + RANDOM % 100 * 100))
  asadmin create-domain --nopassword --domaindir "$dir" --portbase "$base" lapak || return
  # Listens nowhere but on loopback from its first start on, before the settings are applied.
  sed -i.bak -e 's/address="0\.0\.0\.0"/address="127.0.0.1"/' \
    -e 's/<network-listener port=/<network-listener address="127.0.0.1" port=/' \
    -e 's/<hazelcast-config-specific-configuration><\//<hazelcast-config-specific-configuration enabled="false"><\//' \
    -e 's/<connector-service /<jms-service type="DISABLED" \/><connector-service /' \
    "$dir/lapak/config/domain.xml" || return
  asadmin start-domain --domaindir "$dir" lapak || return
  sed -e '/^#/d' -e '/^$/d' -e "s/@HTTP_PORT@/$((base + 80))/" -e "s/@ADMIN_PORT@/$((base + 48))/" "$HERE/domain.asadmin" >"$dir/commands"
  asadmin --port $((base + 48)) multimode --file "$dir/commands" >"$dir/answers" 2>&1
  failed=$?
  cat "$dir/answers"
  # multimode goes on after a failure and tells only of the last command.
  ! grep -q ' failed\.$' "$dir/answers" || failed=1
  asadmin stop-domain --domaindir "$dir" lapak || return
  rm -rf "$dir"/lapak/config/*.bak "$dir"/lapak/config/pid* "$dir/lapak/logs" "$dir/lapak/autodeploy" "$dir"/lapak/docroot/*
  return "$failed"
}

# --- a domain --------------------------------------------------------------------------------------------------------

# server_start: a fresh copy of the template, with the ports of the profile; returns when the server is up.
server_start() {
  local log="$PROFILE_DIR/logs/start.log"
  rm -rf "$DOMAIN_DIR"
  mkdir -p "$DOMAIN_DIR" "$PROFILE_DIR/logs"
  cp -R "$TEMPLATE" "$DOMAIN_DIR/lapak" || return
  ln -s ../../logs "$DOMAIN_DIR/lapak/logs"
  put_log_aside server.log
  set_property HTTP_LISTENER_ADDRESS "$BIND" && set_property HTTP_LISTENER_PORT "$HTTP_PORT" &&
    set_property ASADMIN_LISTENER_PORT "$ADMIN_PORT" && set_scheme && set_heap && join_cluster || return
  server_environment asadmin start-domain --domaindir "$DOMAIN_DIR" lapak >"$log" 2>&1 </dev/null
}

set_property() {
  sed -i.bak "s|\(<system-property name=\"$1\" value=\)\"[^\"]*\"|\1\"$2\"|" "$DOMAIN_DIR/lapak/config/domain.xml"
}

# TLS ends before the server, in a proxy: behind an address of https every request counts as secure.
set_scheme() {
  case $PUBLIC_URL in
    https:*) sed -i.bak 's/ scheme="http"/ scheme="https"/' "$DOMAIN_DIR/lapak/config/domain.xml" ;;
  esac
}

# LAPAK_HEAP in megabytes; three tenths of it are for what is young, since a request leaves little behind.
set_heap() {
  [ -n "${LAPAK_HEAP:-}" ] || return 0
  case $LAPAK_HEAP in *[!0-9]* | ? | ??) die "LAPAK_HEAP is a number of megabytes, such as 512." ;; esac
  set_property HEAP "$LAPAK_HEAP" && set_property YOUNG $((LAPAK_HEAP * 3 / 10))
}

# LAPAK_CLUSTER_MEMBERS names the nodes that share sessions, this one included: host or host:port, separated by commas.
join_cluster() {
  [ -n "${LAPAK_CLUSTER_MEMBERS:-}" ] || return 0
  set_property CLUSTERED true
  sed -e "s/@PORT@/${LAPAK_CLUSTER_PORT:-5701}/" -e "s/@MEMBERS@/$LAPAK_CLUSTER_MEMBERS/" \
    "$HERE/hazelcast.xml" >"$DOMAIN_DIR/lapak/config/hazelcast.xml"
}

# What the application reads (MicroProfile Config takes it from the environment).
server_environment() {
  LAPAK_DB_HOST=$DB_HOST LAPAK_DB_PORT=$DB_PORT LAPAK_DB_NAME=$DB_NAME LAPAK_DB_USER=$DB_USER \
    LAPAK_DB_PASSWORD=$DB_PASSWORD LAPAK_DB_TLS=$DB_TLS LAPAK_TENANTS_DIR=$TENANTS_DIR LAPAK_DEMO=$DEMO \
    LAPAK_PUBLIC_URL=$PUBLIC_URL LAPAK_FACTOR_KEY=${FACTOR_KEY:-} "$@"
}

server_deploy() {
  local replicate=false
  [ -z "${LAPAK_CLUSTER_MEMBERS:-}" ] || replicate=true
  asadmin --port "$ADMIN_PORT" deploy --upload=false --availabilityenabled="$replicate" "$EAR"
}

# Payara's answer to a failed deployment is one long line; the reason is the last cause in the log.
explain_failed_deployment() {
  local log="$PROFILE_DIR/logs/server.log" cause
  sed -n 's/.*Error occurred during deployment: //p' "$1" | cut -c 1-600 >&2
  cause=$(grep '^Caused by:' "$log" 2>/dev/null | tail -n 1 | cut -c 12-400)
  die "the application could not be deployed${cause:+, because of $cause} (all of it: ${log#"$ROOT"/})."
}

server_stop() {
  local pid
  pid=$(server_pid) && end_process "$pid" 30
  return 0
}
