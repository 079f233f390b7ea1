class="${CLASS?}"
import="${IMPORT?}"
url="${URL?}"
response="${RESPONSE?}"
headers="${HEADERS?}"
request="${REQUEST?}"
client="${CLIENT?}"
os="${OS?}"
user="${USER_VALUE?}"
user_id="${USER_ID?}"
user_id_2="${USER_ID_VALUE?}"
userid="${USERID?}"
x1="${X1?}"

case "$class" in . | .. | *[!A-Za-z0-9._~-]*) echo 'class has characters to be percent-encoded' >&2; false ;; esac &&
case "$import" in . | .. | *[!A-Za-z0-9._~-]*) echo 'import has characters to be percent-encoded' >&2; false ;; esac &&
case "$url" in . | .. | *[!A-Za-z0-9._~-]*) echo 'url has characters to be percent-encoded' >&2; false ;; esac &&
case "$response" in . | .. | *[!A-Za-z0-9._~-]*) echo 'response has characters to be percent-encoded' >&2; false ;; esac &&
case "$headers" in . | .. | *[!A-Za-z0-9._~-]*) echo 'headers has characters to be percent-encoded' >&2; false ;; esac &&
case "$request" in . | .. | *[!A-Za-z0-9._~-]*) echo 'request has characters to be percent-encoded' >&2; false ;; esac &&
case "$client" in . | .. | *[!A-Za-z0-9._~-]*) echo 'client has characters to be percent-encoded' >&2; false ;; esac &&
case "$os" in . | .. | *[!A-Za-z0-9._~-]*) echo 'os has characters to be percent-encoded' >&2; false ;; esac &&
case "$user" in . | .. | *[!A-Za-z0-9._~-]*) echo 'user has characters to be percent-encoded' >&2; false ;; esac &&
case "$user_id" in . | .. | *[!A-Za-z0-9._~-]*) echo 'user_id has characters to be percent-encoded' >&2; false ;; esac &&
case "$user_id_2" in . | .. | *[!A-Za-z0-9._~-]*) echo 'user_id_2 has characters to be percent-encoded' >&2; false ;; esac &&
case "$userid" in . | .. | *[!A-Za-z0-9._~-]*) echo 'userid has characters to be percent-encoded' >&2; false ;; esac &&
case "$x1" in . | .. | *[!A-Za-z0-9._~-]*) echo 'x1 has characters to be percent-encoded' >&2; false ;; esac &&
curl "https://api.example.com/$class/$import/$url/$response/$headers/$request/$client/$os/$user/$user_id/$user_id_2/$userid/$x1"
