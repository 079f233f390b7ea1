curl 'https://api.example.com/upload' \
  --form "$(printf 'a="x,y\r\n1,2\r\n";filename="a.csv";type=text/csv')" \
  --form 'b="é and \"quotes\"";filename="b.txt";type=text/plain; charset=utf-8'
