host="${HOST?}"
port="${PORT?}"

curl "http://${host}:$port/health"
