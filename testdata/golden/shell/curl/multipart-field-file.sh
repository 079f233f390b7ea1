curl 'https://api.example.com/upload' \
  --form-string 'title=Quarterly report' \
  --form 'file="line one
line two
";filename="report.txt";type=text/plain'
