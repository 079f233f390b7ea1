from http.client import HTTPSConnection

headers = {"Content-Type": "text/plain"}
body = """\
one
EOF
 EOF
EOS
END
BODY
DATA
JSON
_EOF_
EOT
'EOF'
"@
'@
EOF""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/text", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
