# shellcheck shell=bash
# ./lapak test and ./lapak proof: one Maven run over everything, with servers of its own beside it.

run_tests() { verify integration "$@"; }

# ./lapak proof: the long forms of what the tests do short, each time with another seed.
run_proof() {
  verify proof -Dlapak.fuzz.inputs=10000 -Dlapak.fuzz.seed="$(date -u +%s)" "$@"
}

# verify MAVEN_PROFILE MAVEN_ARGUMENT...
verify() {
  local status=0 smtp dns oidc name maven_profile=$1
  shift
  # What somebody has set for run shall not change what the tests see.
  for name in ${!LAPAK_@}; do unset "$name"; done
  use_profile test
  find_jdk
  check_disk
  lock test || die "./lapak test already runs here."
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  trap 'wind_up test' EXIT
  ensure_packages maven mysql-libraries chromium
  stop_servers
  rm -rf "$PROFILE_DIR"
  choose_settings 127.0.0.1 "$(free_port 17000)" true
  smtp=$(free_port 17400)
  # A name server of the tests' own answers for the hosts of shops.
  dns=$(free_port 17500)
  oidc=$(free_port 17600)
  # The tests may say from where they come, as a proxy would.
  # Hundreds sign in within minutes and never sign out: their pages stay in the heap.
  export LAPAK_SMTP_HOST=127.0.0.1 LAPAK_SMTP_PORT=$smtp LAPAK_PROXIES=127.0.0.1 LAPAK_DNS=dns://127.0.0.1:$dns LAPAK_HEAP=512
  printf 'export LAPAK_SMTP_HOST=127.0.0.1 LAPAK_SMTP_PORT=%s LAPAK_PROXIES=127.0.0.1 LAPAK_DNS=dns://127.0.0.1:%s\n' "$smtp" "$dns" >>"$PROFILE_DIR/settings"
  # Where a test will start an identity provider; until then there is none.
  export LAPAK_OIDC_ISSUER=http://127.0.0.1:$oidc LAPAK_OIDC_CLIENT_ID=lapak LAPAK_OIDC_CLIENT_SECRET=only-in-tests LAPAK_OIDC_NAME="Akun Dinas"
  for name in ${!LAPAK_OIDC_@}; do printf 'export %s=%q\n' "$name" "${!name}" >>"$PROFILE_DIR/settings"; done
  ensure_servers
  start_servers

  lock build || {
    say "Waiting for the build of another ./lapak"
    wait_for 3600 lock build || die "another ./lapak keeps building here."
  }
  say "Maven verify"
  : >"$PROFILE_DIR/began"
  server_environment test_environment mvn -B -ntp -f "$ROOT/pom.xml" "-P$maven_profile" verify "$@" || status=$?
  stop_servers
  summarise
  exit "$status"
}

# Where the integration tests find the servers. AS_ADMIN_PORT makes plain asadmin commands go to the right one.
test_environment() {
  LAPAK_TEST_HTTP_PORT=$HTTP_PORT LAPAK_TEST_ADMIN_PORT=$ADMIN_PORT LAPAK_TEST_PAYARA_HOME=$DIST/payara \
    LAPAK_TEST_DOMAIN_DIR=$DOMAIN_DIR LAPAK_TEST_DOMAIN=lapak \
    LAPAK_TEST_SERVER_PID_FILE=$DOMAIN_DIR/lapak/config/pid LAPAK_TEST_CHROMIUM=$(find_chromium) \
    AS_ADMIN_PORT=$ADMIN_PORT PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 "$@"
}

# For the tests that kill the application server: starts it again with the same ports and deploys the EAR of the build.
restart_test_server() {
  use_profile test
  find_jdk
  load_settings || die "there is no test server (./lapak test brings one)."
  ensure_template
  server_stop
  start_servers
  deploy_ear
  say "The test server is up again."
}

# Counts over the reports of this run, in the one line that a reader looks for.
summarise() {
  find "$ROOT" -path '*/target/*-reports/TEST-*.xml' -newer "$PROFILE_DIR/began" -exec cat {} + 2>/dev/null |
    grep -o '<testsuite [^>]*>' |
    awk -v minutes="$((SECONDS / 60)) min $((SECONDS % 60)) s" '
      function number(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
      { all += number("tests"); bad += number("errors") + number("failures"); skipped += number("skipped") }
      END {
        printf "\nTotal time: %s\n", minutes
        printf "Tests: %d passed, %d failed, %d skipped\n", all - bad - skipped, bad, skipped
      }'
}
