curl 'https://api.example.com/upload' \
  --form-string 'tag=a' \
  --form 'files[]="A";filename="a.txt";type=text/plain' \
  --form-string 'tag=b' \
  --form 'files[]="B";filename="b.txt";type=text/plain'
