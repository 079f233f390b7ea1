curl 'https://api.example.com/text' \
  --header 'Content-Type: text/plain' \
  --data-raw 'one
EOF
 EOF
EOS
END
BODY
DATA
JSON
_EOF_
EOT
'\''EOF'\''
"@
'\''@
EOF'
