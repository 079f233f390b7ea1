curl 'https://payments.example.com/v1/customers' \
  --header 'Authorization: Bearer sk_test_example' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'name=Example+Customer&email=customer%2Btest%40example.com&phone=%2B49+221+0000000&address[line1]=Beispielstra%C3%9Fe+1&address[city]=K%C3%B6ln&address[country]=DE&metadata[crm_id]=0042&tax_exempt=none&description='
