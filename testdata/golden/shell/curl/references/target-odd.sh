name="${NAME?}"
plain="${PLAIN?}"

curl --path-as-is "https://api.example.com/a/../$name/%7e?a=$plain&&b"
