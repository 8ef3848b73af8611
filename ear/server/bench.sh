# shellcheck shell=bash
# ./lapak bench: measurements on servers of their own, with figures beside their baselines (docs/benchmarks.md). A
# benchmark is a function bench_NAME and a word in BENCHES; it leaves its table in $BENCH_REPORTS/NAME.md.

BENCHES="market settings driver goods table isolation"

# run_benches [NAME...] [OPTION...]: options are those of market.
run_benches() {
  local name wanted=
  for name in ${!LAPAK_@}; do unset "$name"; done
  while [ $# -gt 0 ] && [ "${1#--}" = "$1" ]; do
    case " $BENCHES " in *" $1 "*) wanted="$wanted $1" ;; *) die "bench does not know '$1'; it has: $BENCHES." ;; esac
    shift
  done
  market_options "$@"
  use_profile bench
  find_jdk
  check_disk
  lock bench || die "./lapak bench already runs here."
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  trap 'wind_up bench' EXIT
  ensure_packages maven mysql-libraries
  stop_servers
  rm -rf "$PROFILE_DIR"
  choose_settings 127.0.0.1 "$(free_port 19000)" true
  BENCH_REPORTS=$PROFILE_DIR/reports
  mkdir -p "$BENCH_REPORTS"
  # Read inside the application server, which writes the table.
  export LAPAK_BENCH_REPORTS=$BENCH_REPORTS
  ensure_servers
  build_ear
  for name in ${wanted:-$BENCHES}; do
    "bench_$name"
  done
  stop_servers
}

# Each measurement begins with an empty database and a server that has done nothing yet.
start_fresh_servers() {
  stop_servers
  rm -rf "$PROFILE_DIR/mysql" "$PROFILE_DIR/mysql.created"
  start_servers
}

# --- the whole market, from outside ----------------------------------------------------------------------------------

# What one may ask of market; without --products, --tenants and --orders it takes three sizes in turn.
market_options() {
  MARKET_SIZES="5000/20/100000 10000/20/100000 10000/627/100000"
  MARKET_ARGUMENTS=(--warm-up 60 --window 20)
  local products=5000 tenants=20 orders=100000 sized=false
  while [ $# -gt 0 ]; do
    case $1 in
      --quick)
        products=1000 orders=5000 sized=true
        MARKET_ARGUMENTS=(--warm-up 20 --window 8)
        ;;
      --profile)
        MARKET_ARGUMENTS+=(--profile yes)
        MYSQL_ACCOUNTS_ITS_TIME=ON
        ;;
      --products) products=${2:-} sized=true && shift ;;
      --tenants) tenants=${2:-} sized=true && shift ;;
      --orders) orders=${2:-} sized=true && shift ;;
      --warm-up | --window | --only) MARKET_ARGUMENTS+=("$1" "${2:-}") && shift ;;
      *) die "bench does not know '$1' (docs/benchmarks.md)." ;;
    esac
    shift || die "the last option needs a value (docs/benchmarks.md)."
  done
  [ "$sized" = false ] || MARKET_SIZES="$products/$tenants/$orders"
}

bench_market() {
  local size
  [ -d /proc/self ] || die "market reads processor time and memory from /proc, which only Linux has."
  build_market_bench
  for size in $MARKET_SIZES; do
    start_fresh_servers
    deploy_ear
    deploy_static_file
    market_of "$size"
  done
  printf '\n%s, load of the last minute %s\n' "$(machine)" "$(load_average)"
  market_java Report "$BENCH_REPORTS" >"$BENCH_REPORTS/market.md" || die "there are no figures."
  cat "$BENCH_REPORTS/market.md"
  ! cat "$BENCH_REPORTS"/profile-*.txt 2>/dev/null
}

build_market_bench() {
  local log="$PROFILE_DIR/logs/build-bench.log"
  wait_for_build
  step "Building the benchmark" "$log" mvn -B -q -ntp -Dstyle.color=never -f "$ROOT/pom.xml" -pl ear/bench \
    -Dspotless.check.skip=true -Denforcer.skip=true package || explain_failed_build "$log"
  unlock build
  # The driver of the EAR is the one that the application uses.
  (cd "$PROFILE_DIR" && jar -xf "$BUILT_EAR" lib) || die "could not read $BUILT_EAR."
}

# What the same Payara can do at best: a file, in an application that is nothing else.
deploy_static_file() {
  local bare="$PROFILE_DIR/bare" log="$PROFILE_DIR/logs/deploy-bare.log"
  mkdir -p "$bare/WEB-INF"
  printf '<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0"/>' >"$bare/WEB-INF/web.xml"
  head -c 8192 /dev/zero | tr '\0' x >"$bare/8k.bin"
  step "Deploying a static file" "$log" asadmin --port "$ADMIN_PORT" deploy --upload=false --contextroot /bare "$bare" ||
    die_with_log "the static file could not be deployed" "$log"
}

# market_of PRODUCTS/TENANTS/ORDERS: measures one size; the bare SQL last, when no server sees to its events.
market_of() {
  local products tenants orders arguments
  IFS=/ read -r products tenants orders <<<"$1"
  arguments=(--products "$products" --tenants "$tenants" --orders "$orders" --port "$HTTP_PORT"
    --server "$(server_pid)" --database "$(mysql_pid)" --reports "$BENCH_REPORTS" "${MARKET_ARGUMENTS[@]}")
  rm -f "$BENCH_REPORTS/checkout.sql"
  market_java MarketBench --began "$SECONDS" "${arguments[@]}" || die "the benchmark failed."
  [ -e "$BENCH_REPORTS/checkout.sql" ] || return 0
  say "Measuring the bare SQL of a checkout"
  server_stop
  market_java SqlBench --began "$SECONDS" "${arguments[@]}" || die "the benchmark failed."
}

# market_java CLASS ARGUMENT...: tells its progress itself; in a process group of its own, as in step.
market_java() {
  local class=$1
  shift
  set -m
  server_environment java -Xmx512m -XX:+UseSerialGC -Dfile.encoding=UTF-8 \
    -cp "$ROOT/ear/bench/target/classes:$PROFILE_DIR/lib/*" "id.lapakkarya.bench.market.$class" "$@" </dev/null &
  set +m
  wait $!
}

# What the settings of the servers are worth: the market at a small size with all that is kept, and with one of them as it
# would be without a word of ours. The first is measured again at the end, since no machine stays the same.
SETTINGS="kept young-by-ratio heap-adapts-itself connections-32 statements-25 rows-one-by-one kept-again"

bench_settings() {
  local name template=$TEMPLATE ear=$BUILT_EAR reports=$BENCH_REPORTS
  build_market_bench
  for name in $SETTINGS; do
    say "With the setting: $name"
    TEMPLATE=$PROFILE_DIR/template BUILT_EAR=$PROFILE_DIR/changed.ear BENCH_REPORTS=$reports/settings/$name
    rm -rf "$TEMPLATE" && cp -R "$template" "$TEMPLATE" && cp "$ear" "$BUILT_EAR" && mkdir -p "$BENCH_REPORTS" &&
      change_setting "$name" || die "could not change the setting."
    start_fresh_servers
    deploy_ear
    deploy_static_file
    market_java MarketBench --began "$SECONDS" --products 1000 --tenants 20 --orders 5000 --port "$HTTP_PORT" \
      --server "$(server_pid)" --database "$(mysql_pid)" --reports "$BENCH_REPORTS" "${MARKET_ARGUMENTS[@]}" \
      --only list,checkout || die "the benchmark failed."
  done
  TEMPLATE=$template BUILT_EAR=$ear BENCH_REPORTS=$reports
  printf '\n%s, load of the last minute %s\n\n' "$(machine)" "$(load_average)"
  # shellcheck disable=SC2086
  market_java SettingsReport "$reports/settings" $SETTINGS >"$reports/settings.md" || die "there are no figures."
  cat "$reports/settings.md"
}

# change_setting NAME: in the template of the server or in the application, both copies.
change_setting() {
  case $1 in
    young-by-ratio) without_option '-Xmn[^<]*' ;;
    heap-adapts-itself) without_option '-XX:-UseAdaptiveSizePolicy' && without_option '-XX:SurvivorRatio=6' ;;
    connections-32) change_in_ear . META-INF/application.xml 's|<max-pool-size>136<|<max-pool-size>32<|' ;;
    statements-25) change_in_ear . META-INF/application.xml 's|&amp;prepStmtCacheSize=500&amp;prepStmtCacheSqlLimit=8192||' ;;
    rows-one-by-one) change_in_ear ejb.jar META-INF/persistence.xml 's|"eclipselink.jdbc.batch-writing" value="JDBC"|"eclipselink.jdbc.batch-writing" value="None"|' ;;
  esac
}

without_option() {
  local domain="$TEMPLATE/config/domain.xml"
  grep -q -- "<jvm-options>$1</jvm-options>" "$domain" && sed -i.bak "s|<jvm-options>$1</jvm-options>||" "$domain"
}

# change_in_ear JAR FILE EXPRESSION: JAR is in the EAR; "." is the EAR itself.
change_in_ear() (
  rm -rf "$PROFILE_DIR/changed" && mkdir -p "$PROFILE_DIR/changed" && cd "$PROFILE_DIR/changed" || return
  archive=$BUILT_EAR
  [ "$1" = . ] || { jar -xf "$BUILT_EAR" "$1" && archive=$1; } || return
  jar -xf "$archive" "$2" && cp "$2" before && sed -i.bak "$3" "$2" || return
  ! cmp -s before "$2" || return
  jar -uf "$archive" "$2" && { [ "$1" = . ] || jar -uf "$BUILT_EAR" "$1"; }
)

# What the settings of the connection to the database are worth, each by itself, over the goods of the demo.
bench_driver() {
  build_market_bench
  start_fresh_servers
  deploy_ear
  say "Measuring the connection to the database"
  server_stop
  # Apart from the figures of market, which may have been measured just before.
  mkdir -p "$BENCH_REPORTS/driver"
  market_java DriverBench --began "$SECONDS" --products 0 --tenants 20 --orders 0 --port "$HTTP_PORT" --server "$$" \
    --database "$(mysql_pid)" --reports "$BENCH_REPORTS/driver" "${MARKET_ARGUMENTS[@]}" || die "the benchmark failed."
  printf '\n%s, load of the last minute %s\n' "$(machine)" "$(load_average)"
  market_java Report "$BENCH_REPORTS/driver" >"$BENCH_REPORTS/driver.md" || die "there are no figures."
  cat "$BENCH_REPORTS/driver.md"
}

# A large file of works, sent, looked over and taken in by the pages that officers use.
bench_goods() {
  build_market_bench
  start_fresh_servers
  deploy_ear
  say "Measuring a file of works"
  market_java GoodsFileBench --began "$SECONDS" --products 0 --tenants 20 --orders 0 --port "$HTTP_PORT" --server "$(server_pid)" \
    --database "$(mysql_pid)" --reports "$BENCH_REPORTS" "${MARKET_ARGUMENTS[@]}" >"$BENCH_REPORTS/goods.md" || die "the benchmark failed."
  printf '\n%s, load of the last minute %s\n' "$(machine)" "$(load_average)"
  cat "$BENCH_REPORTS/goods.md"
}

# What an officer waits for in the table of goods, in a browser, with ten thousand works of twenty Lapas there.
bench_table() {
  local log="$PROFILE_DIR/logs/table.log"
  ensure_packages chromium node
  ensure_lighthouse
  build_market_bench
  start_fresh_servers
  deploy_ear
  deploy_static_file
  market_java MarketBench --began "$SECONDS" --products 10000 --tenants 20 --orders 5000 --port "$HTTP_PORT" --server "$(server_pid)" \
    --database "$(mysql_pid)" --reports "$BENCH_REPORTS" "${MARKET_ARGUMENTS[@]}" --only nothing || die "the benchmark failed."
  cp "$ROOT"/ear/quality/*.js "$DIST/lighthouse/" || die "could not write to $DIST."
  step "Measuring a table in the browser" "$log" env CHROME_PATH="$(find_chromium)" \
    node "$DIST/lighthouse/table.js" "http://localhost:$HTTP_PORT" ||
    die_with_log "the table could not be measured" "$log"
  printf '\n%s, load of the last minute %s\n\n' "$(machine)" "$(load_average)"
  cp "$log" "$BENCH_REPORTS/table.md"
  cat "$BENCH_REPORTS/table.md"
}

# --- inside the container --------------------------------------------------------------------------------------------

# What isolation costs: the same work through the tenant unit and through the market unit, inside the container.
bench_isolation() {
  MYSQL_ACCOUNTS_ITS_TIME=ON
  start_fresh_servers
  bench_in_container isolation IsolationBench
}

# bench_in_container NAME CLASS: a class of ear/it, deployed with the EAR and run in the server.
bench_in_container() {
  local log="$PROFILE_DIR/logs/bench-$1.log"
  wait_for_build
  server_environment test_environment step "Measuring $1 (some minutes; the machine should be idle)" "$log" \
    mvn -B -ntp -Dstyle.color=never -f "$ROOT/pom.xml" -Pbench -pl ear/it -am -Dspotless.check.skip=true \
    -Denforcer.skip=true -Dlapak.bench="$2.java" verify || die_with_log "the benchmark failed" "$log"
  unlock build
  [ -s "$BENCH_REPORTS/$1.md" ] || die_with_log "the benchmark left no figures" "$log"
  printf '\n%s, load of the last minute %s\n' "$(machine)" "$(load_average)"
  cat "$BENCH_REPORTS/$1.md"
}

wait_for_build() {
  lock build && return
  say "Waiting for the build of another ./lapak"
  wait_for 3600 lock build || die "another ./lapak keeps building here."
}

# The machine in a few words, for whoever compares figures.
machine() {
  local cores name
  cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo '?')
  name=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
  printf '%s cores%s, %s' "$cores" "${name:+ ($name)}" "$(uname -sm)"
}

load_average() { uptime | sed 's/.*average[s]*: *\([0-9.,]*[0-9]\).*/\1/'; }
