# reading responses, cross-tabs beside DuckDB, the scorecard command; --jmh [NAME]: the kernels alone
# Sourced by ./bench: JAVA_HOME is set, the rest of the command line is in "$@".
./mvnw -q -ntp -Pbench -DskipTests -pl analytics package >&2 || { echo "The build failed." >&2; exit 1; }
cd analytics
main=vn.hailong.analytics.bench.AnalyticsBench
if [ "${1:-}" = --jmh ]; then
  main=org.openjdk.jmh.Main
  shift
fi
exec "$JAVA_HOME/bin/java" -Xmx1500m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" "$main" "$@"
