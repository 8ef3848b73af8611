# shellcheck shell=bash
# ./lapak bench: measurements on servers of their own, with figures beside their baselines (docs/benchmarks.md). A
# benchmark is a function bench_NAME and a word in BENCHES; it leaves its table in $BENCH_REPORTS/NAME.md.

BENCHES="isolation"

run_benches() {
  local name wanted=$*
  for name in ${!LAPAK_@}; do unset "$name"; done
  for name in $wanted; do
    case " $BENCHES " in *" $name "*) ;; *) die "bench does not know '$name'; it has: $BENCHES." ;; esac
  done
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
  start_servers
  for name in ${wanted:-$BENCHES}; do
    "bench_$name"
  done
  stop_servers
}

# What isolation costs: the same work through the tenant unit and through the market unit, inside the container.
bench_isolation() { bench_in_container isolation IsolationBench; }

# bench_in_container NAME CLASS: a class of ear/it, deployed with the EAR and run in the server.
bench_in_container() {
  local log="$PROFILE_DIR/logs/bench-$1.log"
  lock build || {
    say "Waiting for the build of another ./lapak"
    wait_for 3600 lock build || die "another ./lapak keeps building here."
  }
  server_environment test_environment step "Measuring $1 (some minutes; the machine should be idle)" "$log" \
    mvn -B -ntp -Dstyle.color=never -f "$ROOT/pom.xml" -Pbench -pl ear/it -am -Dspotless.check.skip=true \
    -Denforcer.skip=true -Dlapak.bench="$2.java" verify || die_with_log "the benchmark failed" "$log"
  unlock build
  [ -s "$BENCH_REPORTS/$1.md" ] || die_with_log "the benchmark left no figures" "$log"
  printf '\n%s, load of the last minute %s\n' "$(machine)" "$(load_average)"
  cat "$BENCH_REPORTS/$1.md"
}

# The machine in a few words, for whoever compares figures.
machine() {
  local cores name
  cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo '?')
  name=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
  printf '%s cores%s, %s' "$cores" "${name:+ ($name)}" "$(uname -sm)"
}

load_average() { uptime | sed 's/.*average[s]*: *\([0-9.,]*[0-9]\).*/\1/'; }
