# shellcheck shell=bash
# ./lapak quality: Lighthouse over the four pages that every buyer meets, on a demo of its own (docs/quality.md). A score
# below 95 makes it fail.

run_quality() {
  local name status=0
  [ $# -eq 0 ] || die "quality takes no arguments."
  for name in ${!LAPAK_@}; do unset "$name"; done
  use_profile quality
  find_jdk
  check_disk
  lock quality || die "./lapak quality already runs here."
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  trap 'wind_up quality' EXIT
  ensure_packages maven mysql-libraries chromium node
  stop_servers
  rm -rf "$PROFILE_DIR"
  choose_settings 127.0.0.1 "$(free_port 19500)" true
  ensure_servers
  ensure_lighthouse
  build_ear
  start_servers
  deploy_ear
  measure_quality || status=$?
  stop_servers
  exit "$status"
}

# The versions are those of ear/quality/package-lock.json.
ensure_lighthouse() {
  local version log="$STATE/logs/fetch-lighthouse.log" fresh=$DIST/lighthouse.tmp
  version=$(cat "$ROOT"/ear/quality/package*.json | cksum)
  [ "$(cat "$DIST/lighthouse.done" 2>/dev/null)" = "$version" ] && return
  rm -rf "$DIST/lighthouse" "$DIST/lighthouse.done" "$fresh"
  mkdir -p "$fresh"
  cp "$ROOT"/ear/quality/package*.json "$fresh" || die "could not write to $DIST."
  node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 18 ? 1 : 0)' || die "Lighthouse needs node 18 or newer."
  step "Fetching Lighthouse (once)" "$log" npm ci --prefix "$fresh" --ignore-scripts --no-audit --no-fund ||
    die_with_log "could not get Lighthouse with npm" "$log"
  mv "$fresh" "$DIST/lighthouse" || die "could not write to $DIST."
  echo "$version" >"$DIST/lighthouse.done"
}

measure_quality() {
  local log="$PROFILE_DIR/logs/lighthouse.log" status=0
  # Beside its modules, so that node finds them.
  cp "$ROOT"/ear/quality/*.js "$DIST/lighthouse/" || die "could not write to $DIST."
  step "Measuring (some minutes; the machine should be idle)" "$log" env CHROME_PATH="$(find_chromium)" \
    node "$DIST/lighthouse/measure.js" "http://localhost:$HTTP_PORT" "$PROFILE_DIR/reports" || status=$?
  [ -s "$PROFILE_DIR/reports/lighthouse.md" ] || die_with_log "Lighthouse could not measure" "$log"
  printf '\n%s, load of the last minute %s\n\n' "$(machine)" "$(load_average)"
  cat "$log"
  return "$status"
}
