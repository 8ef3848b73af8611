# shellcheck shell=bash
# The embedded database of a profile: data in .lapak/<profile>/mysql, listening on loopback only.

mysql_pid() { live_pid "$PROFILE_DIR/mysql.pid" "--datadir=$PROFILE_DIR/mysql"; }

# mysql_launch PORT: starts it without waiting; mysql_await does.
mysql_launch() {
  local port=$1 data="$PROFILE_DIR/mysql" log="$PROFILE_DIR/logs/mysql.log"
  mkdir -p "$PROFILE_DIR/logs"
  mysqld_command
  [ -s "$PROFILE_DIR/secret" ] || (umask 077 && random_secret >"$PROFILE_DIR/secret")
  if [ ! -e "$PROFILE_DIR/mysql.created" ]; then
    rm -rf "$data"
    step "Creating the database" "$log" "${MYSQLD[@]}" --initialize-insecure || die_with_log "MySQL could not create its data" "$log"
    touch "$PROFILE_DIR/mysql.created"
  fi
  (umask 077 && mysql_accounts >"$PROFILE_DIR/mysql-accounts.sql")
  # A killed server leaves these behind; the number in the lock may belong to another process by now.
  rm -f "$data/mysql.sock" "$data/mysql.sock.lock"
  put_log_aside mysql.log
  : >"$log"
  # In a process group of its own, as in step.
  set -m
  "${MYSQLD[@]}" --port="$port" --init-file="$PROFILE_DIR/mysql-accounts.sql" >>"$log" 2>&1 </dev/null &
  set +m
  echo "$!" >"$PROFILE_DIR/mysql.pid"
  disown
  # Until the new process has become mysqld, nothing recognises it.
  wait_for 5 mysql_pid >/dev/null
}

# Run at each start, so that whatever is missing is put right. The account may do anything in databases named lapak…,
# and nothing elsewhere; root is locked.
mysql_accounts() {
  local password
  password=$(cat "$PROFILE_DIR/secret")
  cat <<SQL
CREATE DATABASE IF NOT EXISTS lapak CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS 'lapak'@'127.0.0.1' IDENTIFIED BY '$password';
ALTER USER 'lapak'@'127.0.0.1' IDENTIFIED BY '$password';
GRANT ALL ON \`lapak%\`.* TO 'lapak'@'127.0.0.1';
ALTER USER 'root'@'localhost' ACCOUNT LOCK;
SQL
  # A benchmark asks MySQL for its own time, and writes down what the application sends it.
  [ "$PROFILE" != bench ] || cat <<SQL
GRANT SELECT ON performance_schema.* TO 'lapak'@'127.0.0.1';
GRANT SELECT ON mysql.general_log TO 'lapak'@'127.0.0.1';
GRANT SYSTEM_VARIABLES_ADMIN ON *.* TO 'lapak'@'127.0.0.1';
SQL
}

# Sets MYSQLD, the command with every setting. Socket and pid file lie in the data directory and are named relative to it:
# a path may be too long for a socket.
mysqld_command() {
  MYSQLD=(
    env LD_LIBRARY_PATH="$MYSQL_LIBRARIES" "$DIST/mysql/bin/mysqld" --no-defaults
    --basedir="$DIST/mysql" --lc-messages-dir="$DIST/mysql/share" --datadir="$PROFILE_DIR/mysql"
    --socket=mysql.sock --pid-file=mysqld.pid --bind-address=127.0.0.1 --mysqlx=0
    --skip-name-resolve --disable-log-bin --log-bin-trust-function-creators=1
    --character-set-server=utf8mb4 --collation-server=utf8mb4_0900_ai_ci --default-time-zone=+00:00
    --transaction-isolation=READ-COMMITTED --innodb-lock-wait-timeout=10 --max-connections=400
    --innodb-flush-log-at-trx-commit=1 --innodb-log-writer-threads=OFF --innodb-redo-log-capacity=128M
    --performance-schema="${MYSQL_ACCOUNTS_ITS_TIME:-OFF}"
  )
  [ "$(id -u)" -ne 0 ] || MYSQLD+=(--user=root)
}

mysql_await() {
  local log="$PROFILE_DIR/logs/mysql.log"
  wait_for 120 mysql_settled
  grep -q 'ready for connections.*port' "$log" || die_with_log "MySQL did not start" "$log"
}

mysql_settled() { grep -q 'ready for connections.*port' "$PROFILE_DIR/logs/mysql.log" || ! mysql_pid >/dev/null; }

mysql_stop() {
  local pid
  pid=$(mysql_pid) && end_process "$pid" 60
  rm -f "$PROFILE_DIR/mysql.pid" "$PROFILE_DIR/mysql-accounts.sql"
}
