# shellcheck shell=bash
# What the machine must have: a JDK 17, some disk, a few system packages. Whatever can be brought is brought here.

# Sets JAVA_HOME to a JDK 17.
find_jdk() {
  local candidate seen=
  for candidate in "${JAVA_HOME:-}" "$(java_on_path)" \
    /usr/lib/jvm/*17* /usr/java/*17* /opt/*jdk*17* "$HOME"/.sdkman/candidates/java/17* \
    /Library/Java/JavaVirtualMachines/*17*/Contents/Home; do
    [ -x "$candidate/bin/javac" ] && [ -r "$candidate/release" ] || continue
    if grep -q '^JAVA_VERSION="17[."]' "$candidate/release"; then
      JAVA_HOME=$(cd "$candidate" && pwd -P)
      export JAVA_HOME AS_JAVA=$JAVA_HOME PATH=$JAVA_HOME/bin:$PATH
      return
    fi
    [ -n "$seen" ] || seen="; found $(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$candidate/release") in $candidate"
  done
  die "a JDK 17 is needed: install one, or point JAVA_HOME to it$seen."
}

java_on_path() {
  local java link
  java=$(command -v java) || return 0
  while link=$(readlink "$java"); do
    case $link in
      /*) java=$link ;;
      *) java=$(dirname "$java")/$link ;;
    esac
  done
  dirname "$(dirname "$java")"
}

# A fresh machine takes 1.5 GB for servers and libraries; later starts need room for data and logs.
check_disk() {
  local needed=512 free
  [ -e "$DIST/payara.done" ] || needed=2048
  mkdir -p "$STATE" 2>/dev/null && [ -w "$STATE" ] || die "cannot write to $STATE."
  free=$(df -Pk "$STATE" | awk 'NR == 2 { print int($4 / 1024) }')
  [ "$free" -ge "$needed" ] || die "only $free MB are free where $STATE lies; $needed MB are needed."
}

has_library() {
  local file
  for file in /lib/*/"$1"* /usr/lib/*/"$1"* /lib64/"$1"* /usr/lib64/"$1"* /usr/lib/"$1"*; do
    [ -e "$file" ] && return 0
  done
  return 1
}

find_chromium() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return 0
  done
  name='/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  [ -x "$name" ] && echo "$name"
}

# ensure_packages WANT...: of the words below, installs what is missing or says what to install.
ensure_packages() {
  local want missing=
  for want in "$@"; do
    case $want in
      maven) command -v mvn >/dev/null || missing="$missing maven" ;;
      node)
        command -v node >/dev/null || missing="$missing nodejs"
        command -v npm >/dev/null || missing="$missing npm"
        ;;
      chromium) find_chromium >/dev/null || missing="$missing chromium" ;;
      haproxy) PATH=$PATH:/usr/sbin command -v haproxy >/dev/null || missing="$missing haproxy" ;;
      openssl) command -v openssl >/dev/null || missing="$missing openssl" ;;
      mysql-client) command -v mysqldump >/dev/null || missing="$missing default-mysql-client" ;;
      mysql-libraries)
        if [ "$(uname -s)" = Linux ]; then
          has_library libaio.so.1 || missing="$missing libaio1"
          has_library libnuma.so.1 || missing="$missing libnuma1"
        fi
        ;;
    esac
  done
  [ -z "$missing" ] || install_packages "$missing"
  command -v mvn >/dev/null || die "Maven is needed, and installing it did not help."
}

install_packages() {
  local packages=$1 sudo=
  if ! command -v apt-get >/dev/null; then
    die "please install these packages first (names may differ on your system):$packages."
  fi
  if [ "$(id -u)" -ne 0 ]; then
    sudo=sudo
    command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; } ||
      die "please install these packages first: apt-get install$packages"
  fi
  step "Reading the package lists" "$STATE/logs/apt-update.log" $sudo apt-get update -q ||
    die_with_log "apt-get update failed" "$STATE/logs/apt-update.log"
  # Debian 13 and Ubuntu 24.04 renamed the library.
  if [ "${packages#*libaio1}" != "$packages" ] && apt-cache show libaio1t64 >/dev/null 2>&1; then
    packages=${packages/libaio1/libaio1t64}
  fi
  # shellcheck disable=SC2086 # a list of words
  step "Installing$packages" "$STATE/logs/apt-install.log" \
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $packages ||
    die_with_log "these packages could not be installed:$packages" "$STATE/logs/apt-install.log"
}
