curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw '{"slash":"a\/b","ascii":"\u0041\u0022\u005c\u0027","controls":"\b\f\n\r\t\u0000\u001f\u007f","html":"\u003c\u003e\u0026"}'
