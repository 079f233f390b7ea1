import axios from "axios";

const response = await axios.post("https://api.example.com/text", `one
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
EOF`, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
