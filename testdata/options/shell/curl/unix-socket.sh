curl 'http://localhost/v1.43/containers/json' \
  --unix-socket '/var/run/docker.sock'
