curl 'https://payments.example.com/v1/payment_intents' \
  --header 'Accept: application/json' \
  --header 'Authorization: Bearer sk_test_example' \
  --header 'Idempotency-Key: 7f9c24e8-3b12-4fef-91e0-4a2d5b6c7d8e' \
  --header 'Content-Type: application/x-www-form-urlencoded;charset=UTF-8' \
  --data-raw 'amount=1099&currency=eur&automatic_payment_methods%5Benabled%5D=true&automatic_payment_methods%5Ballow_redirects%5D=never&transfer_data%5Bdestination%5D=acct_example&shipping%5Baddress%5D%5Bpostal_code%5D=01067&line_items%5B0%5D%5Bsku%5D=A-1&line_items%5B1%5D%5Bsku%5D=B%2F2&statement_descriptor=EXAMPLE*SHOP'
