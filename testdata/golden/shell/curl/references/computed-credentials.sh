guid_2="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n' | sed 's/\(.\{8\}\)\(.\{4\}\).\(.\{3\}\).\(.\{3\}\)/\1-\2-4\3-a\4-/')"
credentials="$(printf '%s' "${guid_2}:$API_PASSWORD" | base64 | tr -d '\n')"

curl 'https://api.example.com/me' \
  --header "Proxy-Authorization: Basic $credentials"
