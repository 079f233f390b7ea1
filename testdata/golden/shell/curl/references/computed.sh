guid="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n' | sed 's/\(.\{8\}\)\(.\{4\}\).\(.\{3\}\).\(.\{3\}\)/\1-\2-4\3-a\4-/')"
guid_2="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n' | sed 's/\(.\{8\}\)\(.\{4\}\).\(.\{3\}\).\(.\{3\}\)/\1-\2-4\3-a\4-/')"
number="$(($(od -An -N7 -tu8 /dev/urandom) % 5 + 5))"
timestamp="$(date +%s)"
timestamp_2="$(($(date +%s) - 3600))"
now="$(date -u '+%Y-%m-%dT%H:%M:%S.000Z')"

curl 'https://api.example.com/events' \
  --header "X-Request-Id: $guid" \
  --header "X-Trace-Id: $guid_2" \
  --header "X-Number: $number" \
  --header "X-Time: $timestamp" \
  --header "X-Time-Before: $timestamp_2" \
  --header "X-Iso: $now"
