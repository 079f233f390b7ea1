guid="$(uuidgen | tr 'A-F' 'a-f')"
guid_2="$(uuidgen | tr 'A-F' 'a-f')"
number="$(awk 'BEGIN { srand(); printf "%d", 5 + int(rand() * 5) }')"
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
