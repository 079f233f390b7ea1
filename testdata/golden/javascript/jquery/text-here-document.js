$.ajax({
  url: "https://api.example.com/text",
  method: "POST",
  contentType: "text/plain",
  data: `one
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
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
