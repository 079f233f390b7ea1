curl 'https://api.example.com/headers' \
  --header 'X-Single: '\''a'\'' '\''b'\''' \
  --header 'X-Double: "a" "b"' \
  --header 'X-Back: `a` `b`' \
  --header 'X-Mixed: '\''"`"'\''' \
  --header 'X-Slash: \ \\ \'\'' \" \n \x41 \u0041 \0 C:\new\temp\' \
  --header 'X-Triple: '\'''\'''\'' """ ```' \
  --header 'ETag-Like: "abc\"def"'
