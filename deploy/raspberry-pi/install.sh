#!/usr/bin/env bash
# Installs the hardware gateway on a Raspberry Pi, or brings it up to date. install.sh --help explains.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
readonly BUILT="${SMARTLOCKER_BUILT:-$here/../../hardware-gateway/target/quarkus-app}"
readonly UNITS=(smart-locker-kiosk.service smart-locker-gateway.service smart-locker-journal-key.service)

root='' dry=no uninstall=no purge=no page=yes

help() {
    cat <<'TEXT'
sudo ./install.sh               installs the gateway and the touch page, or brings them up to date
sudo ./install.sh --no-page     the gateway alone, for a kiosk whose page is shown by another machine's browser
sudo ./install.sh --uninstall   removes both; settings, wiring and journal stay
sudo ./install.sh --uninstall --purge   removes these too: what was not told to the services yet is lost

--dry-run      says what would be done, and does nothing
--root DIR     copies the files below DIR, for making an image; users, services and training are left to its first start
TEXT
}

fail() {
    echo "$1" >&2
    exit 1
}

run() {
    if [ "$dry" = yes ]; then
        printf '%q ' "$@"
        echo
    else
        "$@"
    fi
}

while [ $# -gt 0 ]; do
    case "$1" in
        --dry-run) dry=yes ;;
        --uninstall) uninstall=yes ;;
        --purge) purge=yes ;;
        --no-page) page=no ;;
        --root)
            root="${2:-}"
            [ -d "$root" ] || fail "--root must name a directory."
            shift
            ;;
        --help | -h)
            help
            exit 0
            ;;
        *)
            help >&2
            exit 2
            ;;
    esac
    shift
done

# --- what must be there -------------------------------------------------------------------------------------------------

check_machine() {
    [ "$dry" = yes ] || [ -n "$root" ] || [ "$(id -u)" -eq 0 ] || fail "Run it as root: sudo $0"
    [ -f "$BUILT/quarkus-run.jar" ] ||
        fail "The gateway is not built: there is no $BUILT/quarkus-run.jar. Build it with: mvn package -pl hardware-gateway -am -DskipTests -Dquarkus.package.jar.type=aot-jar"
    if [ -z "$root" ]; then
        has_java_25 || fail "Java 25 is missing: /usr/lib/jvm has none. Install temurin-25-jdk or openjdk-25-jdk-headless."
        [ "$page" = no ] || command -v cage >/dev/null || echo "The page needs: apt install cage chromium" >&2
    fi
}

has_java_25() {
    grep -qsE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "${JAVA_HOME:-/usr/lib/jvm/none}/release" /usr/lib/jvm/*/release
}

# --- installing ---------------------------------------------------------------------------------------------------------

make_users() {
    local group
    for group in gpio i2c dialout input; do
        getent group "$group" >/dev/null || run groupadd --system "$group"
    done
    id smart-locker >/dev/null 2>&1 ||
        run useradd --system --user-group --home-dir /var/lib/smart-locker --no-create-home --shell /usr/sbin/nologin smart-locker
    run usermod --append --groups gpio,i2c,dialout,input smart-locker
    if [ "$page" = yes ]; then
        id smart-locker-page >/dev/null 2>&1 ||
            run useradd --system --user-group --create-home --home-dir /var/lib/smart-locker-page --shell /usr/sbin/nologin smart-locker-page
        run usermod --append --groups video,input smart-locker-page
    fi
}

# The old one is moved away only when the new one is there whole.
copy_gateway() {
    local to="$root/opt/smart-locker"
    run install -d -m 0755 "$to" "$to/bin"
    run rm -rf "$to/quarkus-app.new" "$to/quarkus-app.old"
    run cp -r "$BUILT" "$to/quarkus-app.new"
    run chmod -R u=rwX,go=rX "$to/quarkus-app.new"
    [ ! -e "$to/quarkus-app" ] || run mv "$to/quarkus-app" "$to/quarkus-app.old"
    run mv "$to/quarkus-app.new" "$to/quarkus-app"
    run rm -rf "$to/quarkus-app.old"
    run install -m 0755 "$here/gateway" "$to/bin/gateway"
    run install -d -m 0755 "$root/usr/local/bin"
    run ln -sfn /opt/smart-locker/bin/gateway "$root/usr/local/bin/gateway"
    [ "$page" = no ] || run install -m 0755 "$here/kiosk-page" "$to/bin/kiosk-page"
}

# What a technician has written is never written over.
copy_settings() {
    local name
    run install -d -m 0755 "$root/etc/smart-locker"
    for name in gateway.env cabinet.yaml; do
        [ -e "$root/etc/smart-locker/$name" ] || run install -m 0644 "$here/$name" "$root/etc/smart-locker/$name"
    done
    run install -D -m 0644 "$here/60-smart-locker.rules" "$root/etc/udev/rules.d/60-smart-locker.rules"
}

copy_units() {
    local unit
    for unit in smart-locker-gateway.service smart-locker-journal-key.service; do
        run install -D -m 0644 "$here/$unit" "$root/etc/systemd/system/$unit"
    done
    [ "$page" = no ] ||
        run install -D -m 0644 "$here/smart-locker-kiosk.service" "$root/etc/systemd/system/smart-locker-kiosk.service"
}

start_services() {
    run udevadm control --reload
    run udevadm trigger --subsystem-match=gpio --subsystem-match=i2c-dev --subsystem-match=tty --subsystem-match=input
    run systemctl daemon-reload
    run systemctl enable smart-locker-gateway.service
    [ "$page" = no ] || run systemctl enable smart-locker-kiosk.service
    if [ "$dry" = no ] && grep -q '^SMARTLOCKER_SERVER=https://smartlocker.example.com$' /etc/smart-locker/gateway.env; then
        echo "Now set the server in /etc/smart-locker/gateway.env and the wiring in /etc/smart-locker/cabinet.yaml, then:"
        echo "  gateway check && sudo systemctl restart smart-locker-gateway smart-locker-kiosk"
    else
        run systemctl restart smart-locker-gateway.service
        [ "$page" = no ] || run systemctl restart smart-locker-kiosk.service
    fi
}

install_all() {
    check_machine
    if [ -n "$root" ]; then
        copy_gateway
        copy_settings
        copy_units
        return
    fi
    make_users
    # Files under a running gateway are not replaced.
    [ "$dry" = yes ] || ! systemctl --quiet is-active smart-locker-gateway.service || run systemctl stop smart-locker-gateway.service
    copy_gateway
    copy_settings
    copy_units
    run /opt/smart-locker/bin/gateway train
    start_services
}

# --- removing -----------------------------------------------------------------------------------------------------------

uninstall_all() {
    local unit
    [ "$dry" = yes ] || [ -n "$root" ] || [ "$(id -u)" -eq 0 ] || fail "Run it as root: sudo $0 --uninstall"
    for unit in "${UNITS[@]}"; do
        [ -n "$root" ] || [ ! -e "/etc/systemd/system/$unit" ] || run systemctl disable --now "$unit"
        run rm -f "$root/etc/systemd/system/$unit"
    done
    run rm -f "$root/usr/local/bin/gateway" "$root/etc/udev/rules.d/60-smart-locker.rules"
    run rm -rf "$root/opt/smart-locker"
    [ -n "$root" ] || run systemctl daemon-reload
    if [ "$purge" = yes ]; then
        run rm -rf "$root/etc/smart-locker" "$root/var/lib/smart-locker" "$root/var/lib/smart-locker-page"
    fi
}

if [ "$uninstall" = yes ]; then uninstall_all; else install_all; fi
