const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `one
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
EOF`,
});

console.log(await response.text());
