import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
data = """\
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
EOF"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
