curl 'https://api.example.com/text' \
  --header 'Content-Type: text/csv; header=present' \
  --data-raw "$(printf 'id,name,note\r\n1,"Example, Ltd","said ""hi"""\r\n2,\047x\047,"two\r\nlines"\r')"'
'
