# Sourced by run, test and .ci/run: sets JAVA_HOME to the newest JDK >= 21 found, JAVA_HOME itself first.

jdk_version() { # the feature version of the JDK in folder $1, or nothing when there is no whole JDK
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

newest_jdk() {
  local home version best="" best_version=20
  for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/*; do
    version=$(jdk_version "$home") || continue
    if [ "${version:-0}" -gt "$best_version" ]; then
      best=$home best_version=$version
    fi
  done
  printf '%s' "$best"
}

if [ -z "${JAVA_HOME:-}" ] || [ "$(jdk_version "$JAVA_HOME" || echo 0)" -lt 21 ]; then
  JAVA_HOME=$(newest_jdk)
fi
if [ -z "$JAVA_HOME" ]; then
  cat >&2 <<'TEXT'
Readout needs a JDK 21 or newer and found none (JAVA_HOME, /usr/lib/jvm, /opt, macOS, Homebrew and SDKMAN were searched).
Install one, for example:
  Debian 13, Ubuntu:  apt-get install openjdk-21-jdk-headless
  macOS:              brew install openjdk@21
  anywhere:           sdk install java 25-tem      (sdkman.io)
or set JAVA_HOME to the folder of one.
TEXT
  exit 1
fi
export JAVA_HOME
