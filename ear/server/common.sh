# shellcheck shell=bash
# What every part of ./lapak uses: messages, long steps with progress, processes, ports, HTTP.

say() { printf '%4d s  %s\n' "$SECONDS" "$*"; }

die() {
  [ -t 1 ] && printf '\r\033[K'
  printf 'lapak: %s\n' "$*" >&2
  exit 1
}

# step LABEL LOG COMMAND...: runs a command that takes its time, its output in LOG, telling that it is still at work.
step() {
  local label=$1 log=$2 began=$SECONDS told=$SECONDS pid
  shift 2
  say "$label"
  mkdir -p "$(dirname "$log")"
  # A process group of its own (set -m): Ctrl-C reaches this script alone, which then ends things in their order.
  set -m
  "$@" >"$log" 2>&1 </dev/null &
  set +m
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2
    if [ -t 1 ]; then
      [ $((SECONDS - began)) -lt 2 ] || printf '\r        … %d s' "$((SECONDS - began))"
    elif [ $((SECONDS - told)) -ge 30 ]; then
      told=$SECONDS
      say "  … still at it"
    fi
  done
  [ -t 1 ] && printf '\r\033[K'
  wait "$pid"
}

# Tells a failure with the end of what the command said.
die_with_log() {
  local message=$1 log=$2
  tail -n 25 "$log" >&2
  die "$message (all of it: ${log#"$ROOT"/})"
}

# --- processes -------------------------------------------------------------------------------------------------------

command_line() {
  if [ -r "/proc/$1/cmdline" ]; then
    tr '\0' ' ' <"/proc/$1/cmdline" 2>/dev/null
  elif [ ! -d /proc/self ]; then
    ps -ww -o command= -p "$1" 2>/dev/null
  fi
}

# live_pid FILE TEXT: the process named in FILE, if it is alive and its command line holds TEXT. A process number that
# was given to somebody else meanwhile is thus never taken for ours.
live_pid() {
  local pid="" line
  read -r pid _ 2>/dev/null <"$1"
  [ -n "$pid" ] || return 1
  line=$(command_line "$pid")
  case $line in
    *"$2"*) echo "$pid" ;;
    *) return 1 ;;
  esac
}

# When a process began, in whatever unit the system has: tells two processes of one number apart.
birth_of() {
  local stat
  if [ -d /proc/self ]; then
    stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
    stat=${stat##*) }
    # shellcheck disable=SC2086 # the fields are what is wanted
    set -- $stat
    [ "$1" != Z ] && echo "${20}"
  else
    ps -o lstart= -p "$1" 2>/dev/null
  fi
}

# end_process PID SECONDS: asks it to end, insists after SECONDS.
end_process() {
  local pid=$1 patience=$2 birth
  birth=$(birth_of "$pid") || return 0
  kill -TERM "$pid" 2>/dev/null
  wait_for "$patience" process_gone "$pid" "$birth" && return 0
  kill -KILL "$pid" 2>/dev/null
  wait_for 10 process_gone "$pid" "$birth"
}

process_gone() { [ "$(birth_of "$1")" != "$2" ]; }

# wait_for SECONDS CONDITION...: true as soon as the condition is, false when the time is up.
wait_for() {
  local until=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$until" ] || return 1
    sleep 0.2
  done
}

# --- network, with nothing but the shell -----------------------------------------------------------------------------

port_open() { (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; }

port_free() { ! port_open "$1" "$2"; }

# reachable HOST PORT: like port_open, but gives up after five seconds.
reachable() {
  local pid
  port_open "$1" "$2" &
  pid=$!
  if wait_for 5 process_ended "$pid"; then
    wait "$pid"
  else
    kill "$pid" 2>/dev/null
    return 1
  fi
}

process_ended() { ! kill -0 "$1" 2>/dev/null; }

# The first free port from a start that differs from call to call, so that two clones on one machine seldom meet.
free_port() {
  local port=$(($1 + RANDOM % 300))
  while port_open 127.0.0.1 "$port"; do port=$((port + 1)); done
  echo "$port"
}

# http_status HOST PORT PATH: the status code of a GET.
http_status() {
  (
    exec 3<>"/dev/tcp/$1/$2" || exit 1
    printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$3" "$2" >&3
    read -r -t 30 _ status _ <&3 && echo "$status"
    cat <&3 >/dev/null
  ) 2>/dev/null
}

http_ok() { [ "$(http_status "$@")" = 200 ]; }

# http_text HOST PORT PATH SECONDS: the body of a GET; true when the status is 200, 2 when there was no answer in time.
http_text() {
  (
    exec 3<>"/dev/tcp/$1/$2" || exit 2
    printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\n\r\n' "$3" "$2" >&3
    read -r -t "$4" _ status _ <&3 || exit 2
    while IFS= read -r -t "$4" line <&3 && [ "${line%$'\r'}" ]; do :; done
    cat <&3
    [ "$status" = 200 ]
  ) 2>/dev/null
}

# search_check HOST PORT: whether the server finds what the catalogue holds. What changes while it compares may look like
# a difference: only what is still one the third time is told.
search_check() {
  local told="" try
  for try in 1 2 3; do
    [ "$try" = 1 ] || sleep 3
    told=$(http_text "$1" "$2" /status/search 600) || {
      echo "lapak: the server does not answer." >&2
      return 2
    }
    case $told in *"as the catalogue has them.") break ;; esac
  done
  printf '%s\n' "$told"
  case $told in *"as the catalogue has them.") ;; *) return 1 ;; esac
}

random_secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

# --- locks -----------------------------------------------------------------------------------------------------------

# lock NAME: true if it is ours now. The lock of a process that is gone counts for nothing.
lock() {
  local file="$STATE/$1.lock" holder
  mkdir -p "$STATE"
  if ! (set -o noclobber && echo "$$ $(birth_of $$)" >"$file") 2>/dev/null; then
    holder=$(lock_holder "$1") && [ "$holder" != $$ ] && return 1
    echo "$$ $(birth_of $$)" >"$file"
  fi
}

# The live process that holds the lock.
lock_holder() {
  local pid birth
  read -r pid birth 2>/dev/null <"$STATE/$1.lock" || return 1
  [ -n "$pid" ] && [ "$(birth_of "$pid")" = "$birth" ] && echo "$pid"
}

unlock() { [ "$(lock_holder "$1")" != $$ ] || rm -f "$STATE/$1.lock"; }
