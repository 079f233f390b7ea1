import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
content = """\
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

response = httpx.post(url, headers=headers, content=content)
print(response.text)
