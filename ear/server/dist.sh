# shellcheck shell=bash
# The two servers as Maven artifacts, unpacked once into .lapak/dist. A marker is written last and holds the checksum of
# servers.xml: an interrupted or outdated unpacking is thrown away and done again.

ensure_payara() { ensure_dist payara "Fetching and unpacking Payara 6 (170 MB, once)" place_payara; }

ensure_mysql() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64 | Darwin-*) ;;
    *) die "no MySQL comes along for $(uname -s) $(uname -m): point LAPAK_DB_HOST to one of your own (./lapak help)." ;;
  esac
  ensure_dist mysql "Fetching and unpacking MySQL 8.0 (50 MB, once)" place_mysql
  link_renamed_library
  if [ "$(uname -s)" = Linux ]; then
    local missing
    missing=$(LD_LIBRARY_PATH=$MYSQL_LIBRARIES ldd "$DIST/mysql/bin/mysqld" | awk '/not found/ { print $1 }' | sort -u)
    [ -z "$missing" ] || die "MySQL needs system libraries that this machine lacks: $(echo "$missing" | tr '\n' ' ')"
  fi
}

ensure_dist() {
  local name=$1 label=$2 place=$3 version log="$STATE/logs/fetch-$1.log"
  version=$(cksum <"$HERE/servers.xml")
  [ "$(cat "$DIST/$name.done" 2>/dev/null)" = "$version" ] && return
  rm -rf "${DIST:?}/$name" "$DIST/$name.done" "$DIST/$name.tmp"
  mkdir -p "$DIST/$name.tmp"
  step "$label" "$log" mvn -B -ntp -f "$HERE/servers.xml" "dependency:unpack@$name" \
    -Dunpack.directory="$DIST/$name.tmp" || die_with_log "could not get $name with Maven" "$log"
  "$place" "$DIST/$name.tmp" "$DIST/$name" || die "could not unpack $name into $DIST."
  rm -rf "$DIST/$name.tmp"
  echo "$version" >"$DIST/$name.done"
}

place_payara() {
  chmod +x "$1"/payara6/bin/* "$1"/payara6/glassfish/bin/* || return
  # Neither the sample domain nor the administration console is of use here.
  rm -rf "$1/payara6/glassfish/domains/domain1" "$1/payara6/glassfish/lib/install/applications/__admingui"
  mv "$1/payara6" "$2"
}

place_mysql() {
  local archive=mysql-Linux-amd64.tar.gz
  [ "$(uname -s)" = Linux ] || archive=mysql-Mac_OS_X-x86_64.tar.gz
  mkdir "$1/mysql" && tar -xzf "$1/$archive" -C "$1/mysql" && mv "$1/mysql" "$2"
}

# Where the library carries its new name, MySQL finds it by a link under the old one.
link_renamed_library() {
  local file
  rm -rf "$MYSQL_LIBRARIES"
  mkdir -p "$MYSQL_LIBRARIES"
  for file in /usr/lib/*/libaio.so.1t64 /lib/*/libaio.so.1t64; do
    if [ -e "$file" ]; then
      ln -s "$file" "$MYSQL_LIBRARIES/libaio.so.1"
      return
    fi
  done
}
