# shellcheck shell=bash
# ./lapak cluster: the rehearsal of docker/compose.cluster.yaml where no containers run. What the image holds is put together
# by the image's own steps, two nodes of it run on this machine behind the proxy's own configuration, and are killed in turn
# while people buy and staff work (docs/adr/0016-sessions-and-nodes.md).

NODES="1 2"

run_cluster() {
  local name
  for name in ${!LAPAK_@}; do unset "$name"; done
  use_profile cluster
  IMAGE=$PROFILE_DIR/image
  find_jdk
  check_disk
  lock cluster || die "./lapak cluster already runs here."
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  trap 'end_cluster' EXIT
  ensure_packages maven mysql-libraries haproxy mysql-client openssl
  stop_cluster
  find "$PROFILE_DIR" -mindepth 1 -maxdepth 1 ! -name image -exec rm -rf {} + 2>/dev/null
  choose_settings 127.0.0.1 "$(free_port 20000)" false
  choose_cluster_settings
  ensure_servers
  build_ear
  put_image_together
  make_certificate
  haproxy -c -q -f "$ROOT/docker/proxy/haproxy.cfg" || die "the proxy does not understand docker/proxy/haproxy.cfg."
  mysql_launch "$DB_PORT"
  mysql_await
  start_nodes
  open_accounts
  start_proxy
  rehearse
  rehearse_restore
  printf '\nTwo nodes on one machine (%s, load of the last minute %s)\n' "$(machine)" "$(load_average)"
  cat "$REPORT"
  [ "$FAILED" = false ] || die "the rehearsal failed (.lapak/cluster/logs)."
}

choose_cluster_settings() {
  local node members=
  PUBLIC_URL=https://localhost:$HTTP_PORT
  REPORT=$PROFILE_DIR/report.txt
  FAILED=false
  for node in $NODES; do
    NODE_PORT[node]=$(free_port $((21600 + node * 300)))
    NODE_ADMIN_PORT[node]=$(free_port $((22200 + node * 300)))
    NODE_GRID_PORT[node]=$(free_port $((22800 + node * 300)))
    members=${members:+$members,}127.0.0.1:${NODE_GRID_PORT[node]}
  done
  CLUSTER_MEMBERS=$members
  # Read by docker/proxy/haproxy.cfg.
  export LAPAK_NODE1=127.0.0.1:${NODE_PORT[1]} LAPAK_NODE2=127.0.0.1:${NODE_PORT[2]} PROXY_HTTPS=127.0.0.1:$HTTP_PORT \
    PROXY_PORT=:$HTTP_PORT PROXY_CERTIFICATE=$PROFILE_DIR/tls.crt
  PROXY_HTTP=127.0.0.1:$(free_port 20300)
  PROXY_STATUS=127.0.0.1:$(free_port 20600)
  export PROXY_HTTP PROXY_STATUS
}

# The very steps of docker/Dockerfile, into a folder. The server in it is made again when what it is made of has changed.
put_image_together() {
  local log="$PROFILE_DIR/logs/image.log" made
  made=$(cat "$ROOT/docker/prepare" "$HERE"/*.sh "$HERE/servers.xml" "$HERE/domain.asadmin" | cksum)
  if [ "$(cat "$IMAGE/.made" 2>/dev/null)" != "$made" ]; then
    rm -rf "$IMAGE"
    step "Preparing the image's server (once)" "$log" "$ROOT/docker/prepare" "$IMAGE" ||
      die_with_log "the image's server could not be prepared" "$log"
    echo "$made" >"$IMAGE/.made"
  fi
  step "Putting the image's contents together" "$log" "$ROOT/docker/assemble" "$IMAGE" ||
    die_with_log "the image's contents could not be put together" "$log"
}

make_certificate() {
  local log="$PROFILE_DIR/logs/certificate.log"
  {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
      -keyout "$PROFILE_DIR/tls.key" -out "$PROFILE_DIR/tls.crt" &&
      "$JAVA_HOME/bin/keytool" -importcert -noprompt -alias proxy -file "$PROFILE_DIR/tls.crt" \
        -keystore "$PROFILE_DIR/trusted.p12" -storetype PKCS12 -storepass changeit
  } >"$log" 2>&1 || die_with_log "no certificate could be made" "$log"
}

# --- nodes -----------------------------------------------------------------------------------------------------------

# entry NODE COMMAND...: the image's entrypoint, with the environment that compose.cluster.yaml gives it. All buyers of
# the rehearsal come from one address.
entry() {
  local node=$1
  shift
  LAPAK_STATE_DIR=$PROFILE_DIR/node$node LAPAK_BIND=127.0.0.1 LAPAK_HTTP_PORT=${NODE_PORT[node]} \
    LAPAK_ADMIN_PORT=${NODE_ADMIN_PORT[node]} LAPAK_DB_HOST=$DB_HOST LAPAK_DB_PORT=$DB_PORT \
    LAPAK_DB_PASSWORD_FILE=$PROFILE_DIR/secret LAPAK_FACTOR_KEY_FILE=$PROFILE_DIR/factor-key LAPAK_PUBLIC_URL=$PUBLIC_URL LAPAK_PROXIES=127.0.0.1 \
    LAPAK_LIMIT_CHECKOUT_BY_ADDRESS=off LAPAK_LIMIT_SEARCH_BY_ADDRESS=off LAPAK_LIMIT_SUGGESTION_BY_ADDRESS=off LAPAK_LIMIT_SIGN_IN_BY_ADDRESS=off \
    LAPAK_CLUSTER_MEMBERS=$CLUSTER_MEMBERS LAPAK_CLUSTER_PORT=${NODE_GRID_PORT[node]} "$IMAGE/bin/entrypoint" "$@"
}

# As compose does it: a node that dies is started again.
keep_node() {
  while true; do
    entry "$1" serve
    echo "node $1 has ended and is started again"
  done
}

start_nodes() {
  local node
  say "Starting two nodes"
  for node in $NODES; do
    mkdir -p "$PROFILE_DIR/node$node"
    set -m
    keep_node "$node" >"$PROFILE_DIR/logs/node$node.log" 2>&1 </dev/null &
    set +m
    echo "$!" >"$PROFILE_DIR/node$node.pid"
    disown
  done
  for node in $NODES; do
    wait_for 600 http_ok 127.0.0.1 "${NODE_PORT[node]}" /health/ready ||
      die_with_log "node $node does not get ready" "$PROFILE_DIR/logs/node$node.log"
  done
}

# No demo in an image: the accounts that the rehearsal needs are made by command. Their names are those of the demo, the
# password is another: the published one is refused.
open_accounts() {
  local log="$PROFILE_DIR/logs/accounts.log" account
  say "Opening accounts"
  while read -r -a account; do
    echo "delapan bakul rotan" | entry 1 account "${account[@]}" >>"$log" 2>&1 || die_with_log "no account could be opened" "$log"
  done <<ACCOUNTS
province@demo.test PROVINCE_OPERATOR
operator@lpp-palembang.demo.test LAPAS_OPERATOR lpp-palembang
operator@lapas-palembang.demo.test LAPAS_OPERATOR lapas-palembang
ACCOUNTS
}

start_proxy() {
  set -m
  haproxy -f "$ROOT/docker/proxy/haproxy.cfg" >"$PROFILE_DIR/logs/proxy.log" 2>&1 </dev/null &
  set +m
  echo "$!" >"$PROFILE_DIR/proxy.pid"
  disown
  wait_for 20 port_open 127.0.0.1 "$HTTP_PORT" || die_with_log "the proxy did not start" "$PROFILE_DIR/logs/proxy.log"
}

stop_cluster() {
  local node pid file
  for node in $NODES; do
    file=$PROFILE_DIR/node$node.pid
    # With its whole group: the loop that starts it again, the entrypoint, the server.
    pid=$(live_pid "$file" lapak) && kill -TERM -- "-$pid" 2>/dev/null
    DOMAIN_DIR=$PROFILE_DIR/node$node/domain server_stop
    rm -f "$file"
  done
  pid=$(live_pid "$PROFILE_DIR/proxy.pid" haproxy.cfg) && end_process "$pid" 10
  rm -f "$PROFILE_DIR/proxy.pid"
  mysql_stop
}

end_cluster() {
  local status=$?
  trap '' INT TERM HUP
  end_step
  say "Ending nodes, proxy and database"
  stop_cluster
  (exit "$status")
  wind_up cluster
}

# --- the rehearsal ---------------------------------------------------------------------------------------------------

rehearse() {
  local log="$PROFILE_DIR/logs/rehearsal.log"
  lock build || {
    say "Waiting for the build of another ./lapak"
    wait_for 3600 lock build || die "another ./lapak keeps building here."
  }
  cluster_environment step "Losing nodes while people buy (some minutes)" "$log" \
    mvn -B -ntp -Dstyle.color=never -f "$ROOT/pom.xml" -Pcluster -pl ear/it -am -Dspotless.check.skip=true \
    -Denforcer.skip=true verify || FAILED=true
  unlock build
  [ -s "$REPORT" ] || die_with_log "the rehearsal left no report" "$log"
}

cluster_environment() {
  LAPAK_TEST_URL=$PUBLIC_URL LAPAK_TEST_REPORT=$REPORT LAPAK_TEST_TRUSTED=$PROFILE_DIR/trusted.p12 \
    LAPAK_TEST_PROXY_STATUS="http://$PROXY_STATUS/;csv" LAPAK_TEST_PLAIN_URL=http://localhost:${PROXY_HTTP#*:} \
    LAPAK_TEST_NODES="$PROFILE_DIR/node1 $PROFILE_DIR/node2" \
    LAPAK_TEST_NODE_URLS="http://localhost:${NODE_PORT[1]} http://localhost:${NODE_PORT[2]}" \
    server_environment test_environment "$@"
}

# The backup job of the compose files, and its way back: into a schema of its own, whose dump must then say the same.
rehearse_restore() {
  local log="$PROFILE_DIR/logs/backup.log" began=$SECONDS result=PASS
  say "Taking a backup, and restoring it"
  {
    MYSQL_PWD=$DB_PASSWORD mysql --host="$DB_HOST" --port="$DB_PORT" --user="$DB_USER" \
      -e "CREATE DATABASE lapak_restored CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci" &&
      backup lapak taken now && backup lapak_restored taken restore "$PROFILE_DIR"/taken/lapak-*.sql.gz &&
      backup lapak_restored again now
  } >"$log" 2>&1 && [ "$(rows_in taken)" = "$(rows_in again)" ] || result=FAIL FAILED=true
  printf '%-4s  %-56s  %s\n' "$result" "A backup that was restored gives the same backup" \
    "$(du -h "$PROFILE_DIR"/taken/lapak-*.sql.gz | cut -f 1), $((SECONDS - began)) s" >>"$REPORT"
}

# backup SCHEMA FOLDER COMMAND...
backup() {
  LAPAK_DB_HOST=$DB_HOST LAPAK_DB_PORT=$DB_PORT LAPAK_DB_PASSWORD_FILE=$PROFILE_DIR/secret LAPAK_DB_NAME=$1 \
    BACKUP_DIR=$PROFILE_DIR/$2 bash "$ROOT/docker/backup/backup" "${@:3}"
}

# What the dump in a folder says, but for its comments: how many lines, and their sum.
rows_in() { gzip -dc "$PROFILE_DIR/$1"/lapak-*.sql.gz | grep -av '^--' | cksum; }
